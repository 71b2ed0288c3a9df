package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.janus.model.solve.Status;
import org.janus.sweep.analysis.SweepSummary;
import org.janus.sweep.analysis.SweepSummary.RoleShares;
import org.janus.sweep.analysis.SweepSummary.ScenarioShares;
import org.janus.sweep.analysis.SweepSummary.StatusCount;
import org.janus.sweep.table.Audit;
import org.junit.jupiter.api.Test;

final class SummaryTextTest {

    private static final int COLUMNS = 80;

    /** A terminal of 24 lines keeps one for the prompt. */
    private static final int LINES = 23;

    private static final Audit AUDIT =
            new Audit(1e-6, 1e-10, 1_000, 1e-7, 2.5e-6, 3.1e-6, 12, 123_456_789);

    @Test
    void aSummaryOfManyScenariosFitsATerminal() {
        List<String> lines = lines(40);

        int shown = lines.stream().mapToInt(line -> 1 + line.length() / COLUMNS).sum();
        assertThat(shown).as(String.join("\n", lines)).isLessThanOrEqualTo(LINES);
        assertThat(lines).contains("(35 more are in the table control_by_scenario)");
    }

    @Test
    void onlyALineThatIsPastedMayBeWiderThanTheTerminal() {
        assertThat(lines(40).stream().filter(line -> !line.contains(" sql ")))
                .filteredOn(line -> !line.contains("failed ("))
                .allMatch(line -> line.length() <= COLUMNS);
    }

    @Test
    void sixScenariosAreAllShown() {
        assertThat(lines(6))
                .filteredOn(line -> line.startsWith("scenario-"))
                .hasSize(6)
                .noneMatch(line -> line.contains("more"));
    }

    private static List<String> lines(int scenarios) {
        var failures =
                Arrays.stream(Status.values())
                        .filter(status -> status != Status.COMPLETED)
                        .map(status -> new StatusCount(status, 123_456))
                        .toList();
        var summary =
                new SweepSummary(
                        1_000_000_000,
                        failures,
                        IntStream.range(0, scenarios).mapToObj(SummaryTextTest::shares).toList(),
                        Optional.of(
                                new RoleShares(200_000_000, 40_000_000, 10_000_000, 250_000_000)));
        return SummaryText.of("wide", summary, AUDIT, "out/wide");
    }

    private static ScenarioShares shares(int i) {
        String name = "scenario-with-a-name-that-somebody-found-short-enough-" + i;
        return new ScenarioShares(name, 10_000_000, 5_000_000, 10_000_000, 25_000_000);
    }
}
