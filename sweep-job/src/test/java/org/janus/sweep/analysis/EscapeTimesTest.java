package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TestPlans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty days; a thousandth of them is 0.06 days. */
class EscapeTimesTest {

    private static final SweepPlan PLAN = TestPlans.grid(2, 100, Method.BATCH);
    private static final String SURVIVAL = "survival";

    /** Of four points: untreated, il6-knockout, anti-il6r. */
    private static final List<RunResult[]> RUNS =
            List.of(
                    runs(TestRuns.escape(6, 8), TestRuns.escape(60, 8), TestRuns.failed()),
                    runs(TestRuns.escape(6.01, 8), TestRuns.equilibrium(5), TestRuns.failed()),
                    runs(TestRuns.escape(6, 8), TestRuns.equilibrium(5), TestRuns.failed()),
                    runs(TestRuns.equilibrium(5), TestRuns.equilibrium(5), TestRuns.failed()));

    @Test
    @Tag("validation")
    void theCurveGoesFromTheStartThroughEveryEscapeToTheHorizon() {
        CollectedRows rows = curve("untreated", counted(RUNS));

        assertNumbers(rows, "time_days", 0, 6, 6.06, 60);
        assertNumbers(rows, "n_at_risk", 4, 4, 2, 1);
        assertNumbers(rows, "n_events", 0, 2, 1, 0);
        assertNumbers(rows, SURVIVAL, 1, 0.5, 0.25, 0.25);
        // Greenwood: S sqrt(sum d / (n (n - d))); without censoring sqrt(S (1 - S) / n).
        assertNumbers(
                rows, "standard_error", 0, 0.25, Math.sqrt(0.1875 / 4), Math.sqrt(0.1875 / 4));
        assertNumbers(rows, "n_used", 4, 4, 4, 4);
        assertNumbers(rows, "n_total", 4, 4, 4, 4);
    }

    @Test
    void theIntervalIsThatOfTheShareOfRunsLeft() {
        CollectedRows rows = curve("untreated", counted(RUNS));

        Interval expected = Proportion.of(2, 4, 0.95).interval();
        assertThat(rows.numbers(EscapeTables.KAPLAN_MEIER, "survival_low")[1])
                .isEqualTo(expected.lower());
        assertThat(rows.numbers(EscapeTables.KAPLAN_MEIER, "survival_high")[1])
                .isEqualTo(expected.upper());
    }

    @Test
    void anEscapeAtTheHorizonEndsTheCurve() {
        CollectedRows rows = curve("il6-knockout", counted(RUNS));

        assertNumbers(rows, "time_days", 0, 60);
        assertNumbers(rows, "n_events", 0, 1);
        assertNumbers(rows, SURVIVAL, 1, 0.75);
    }

    @Test
    void anEscapeAtTheStartBeginsTheCurve() {
        var atStart =
                List.<RunResult[]>of(
                        runs(TestRuns.escape(0, 9), TestRuns.failed(), TestRuns.failed()),
                        runs(TestRuns.equilibrium(5), TestRuns.failed(), TestRuns.failed()));

        CollectedRows rows = curve("untreated", counted(atStart));

        assertNumbers(rows, "time_days", 0, 60);
        assertNumbers(rows, SURVIVAL, 0.5, 0.5);
    }

    @Test
    void withoutEscapesTheCurveIsTheStartAndTheHorizon() {
        var none =
                List.<RunResult[]>of(
                        runs(TestRuns.equilibrium(5), TestRuns.failed(), TestRuns.failed()));

        CollectedRows rows = curve("untreated", counted(none));

        assertNumbers(rows, "time_days", 0, 60);
        assertNumbers(rows, SURVIVAL, 1, 1);
    }

    @Test
    void aScenarioOfFailedRunsHasNoCurve() {
        assertNumbers(curve("anti-il6r", counted(RUNS)), SURVIVAL);
    }

    @Test
    void everyTwoScenariosAreTested() {
        CollectedRows rows = tests(counted(RUNS));

        assertThat(rows.cells(EscapeTables.LOG_RANK, "scenario"))
                .containsExactly("untreated", "untreated", "il6-knockout");
        assertThat(rows.cells(EscapeTables.LOG_RANK, "against_scenario"))
                .containsExactly("il6-knockout", "anti-il6r", "anti-il6r");
        assertThat(rows.cells(EscapeTables.LOG_RANK, "n_used")).containsExactly(8L, 4L, 4L);
        assertThat(rows.cells(EscapeTables.LOG_RANK, "n_total")).containsExactly(8L, 8L, 8L);
    }

    @Test
    @Tag("validation")
    void theTestIsThatOfTheCountsByHand() {
        CollectedRows rows = tests(counted(RUNS));

        // At 6: 2 of 8 at risk, 4 in each; at 6.06: 1 of 6, 2 and 4; at 60: 1 of 5, 1 and 4.
        double expected = 2 * 4 / 8.0 + 2 / 6.0 + 1 / 5.0;
        double variance = 2 * 6 / 7.0 * 0.25 + 2 / 6.0 * 4 / 6 + 1 / 5.0 * 4 / 5;
        assertThat(rows.numbers(EscapeTables.LOG_RANK, "observed")[0]).isEqualTo(3);
        assertThat(rows.numbers(EscapeTables.LOG_RANK, "against_observed")[0]).isEqualTo(1);
        assertThat(rows.numbers(EscapeTables.LOG_RANK, "expected")[0])
                .isCloseTo(expected, within(1e-12));
        assertThat(rows.numbers(EscapeTables.LOG_RANK, "statistic")[0])
                .isCloseTo((3 - expected) * (3 - expected) / variance, within(1e-12));
    }

    @Test
    void partsMergeToTheSameTables() {
        EscapeTimes parts = counted(RUNS.subList(2, 4));

        parts.merge(counted(RUNS.subList(0, 2)));

        List<TableRows> expected = counted(RUNS).tables().toList();
        List<TableRows> found = parts.tables().toList();
        for (int table = 0; table < 2; table++) {
            assertThat(found.get(table).rows().toArray(Object[][]::new))
                    .isDeepEqualTo(expected.get(table).rows().toArray(Object[][]::new));
        }
    }

    private static RunResult[] runs(RunResult... runs) {
        return runs;
    }

    private static EscapeTimes counted(List<RunResult[]> runs) {
        EscapeTimes times = new EscapeTimes(PLAN);
        for (int point = 0; point < runs.size(); point++) {
            times.add(new PointRuns(point, PLAN.design().point(point), runs.get(point)));
        }

        return times;
    }

    private static CollectedRows curve(String scenario, EscapeTimes times) {
        TableRows all = times.tables().toList().get(0);
        assertThat(all.table()).isEqualTo(EscapeTables.KAPLAN_MEIER);
        return CollectedRows.of(
                TableRows.of(
                        all.table(),
                        all.rows().stream().filter(cells -> cells[1].equals(scenario))));
    }

    private static CollectedRows tests(EscapeTimes times) {
        return CollectedRows.of(times.tables().toList().get(1));
    }

    private static void assertNumbers(CollectedRows rows, String column, double... expected) {
        assertThat(rows.numbers(EscapeTables.KAPLAN_MEIER, column))
                .as(column)
                .containsExactly(expected, within(1e-12));
    }
}
