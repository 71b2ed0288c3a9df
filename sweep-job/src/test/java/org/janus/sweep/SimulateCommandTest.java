package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.janus.model.outcome.Observable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class SimulateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void showsKeyObservablesInTimeAndOutcomesBelow() {
        ExitCode code = janus("simulate", "--context", "melanoma", "--scenario", "thermal");

        assertThat(code).isEqualTo(ExitCode.DONE);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("thermal in melanoma");
        assertThat(lines.get(2)).startsWith("time d  tumor-cells cell ");
        assertThat(lines.get(3)).startsWith("0 ");
        assertThat(lines.get(23)).startsWith("60 ");
        assertThat(out.toString()).containsPattern("outcome +ELIMINATION +-");
    }

    /**
     * The reference solution of another program (Radau, tolerance 1e-10) has the tumor gone on day
     * 28.002 without treatment.
     */
    @Test
    @Tag("validation")
    void untreatedMelanomaRegressesOnDay28() throws IOException {
        janus("simulate", "--context", "melanoma", "--json", "--every", "10d");

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/outcomes/time_to_elimination_days").asDouble())
                .isCloseTo(28.002, within(0.001));
        assertThat(json.at("/trajectory/time_days")).hasSize(7);
        assertThat(json.at("/trajectory/tumor_cells/0").asDouble()).isEqualTo(2e5);
    }

    @Test
    void aSettingChangesTheRun() throws IOException {
        janus("simulate", "--set", "tumor.initial-cells=5e5", "--json", "--horizon", "1d");

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/trajectory/tumor_cells/0").asDouble()).isEqualTo(5e5);
        assertThat(json.get("set").get("tumor.initial-cells").asDouble()).isEqualTo(5e5);
        assertThat(json.at("/trajectory/time_days")).hasSize(5);
    }

    @Test
    void csvHasEveryObservable() throws IOException {
        Path file = folder.resolve("run.csv");

        janus("simulate", "--horizon", "2d", "--every", "12h", "--csv", file.toString());

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0).split(",")).hasSize(1 + Observable.count());
        assertThat(lines.get(1).split(",", -1)).hasSize(1 + Observable.count());
        assertThat(lines.get(2)).startsWith("0.5,");
        assertThat(err.toString()).contains("written: " + file);
    }

    @Test
    void thePageNeedsNothingElse() throws IOException {
        Path file = folder.resolve("run.html");

        janus("simulate", "--scenario", "anti-il6r", "--html", file.toString());

        String page = Files.readString(file);
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<svg ", "anti-il6r 300.0 nM");
        assertThat(page).doesNotContainPattern(Pattern.compile("http|src=|href=|<script|url\\("));
        assertThat(page).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
        Path file = folder.resolve("run.csv");
        Files.writeString(file, "mine");

        ExitCode refused = janus("simulate", "--horizon", "1d", "--csv", file.toString());

        assertThat(refused.number()).isEqualTo(2);
        assertThat(file).hasContent("mine");
        assertThat(err.toString()).contains("run.csv is there already");

        ExitCode done =
                janus("simulate", "--horizon", "1d", "--overwrite", "--csv", file.toString());

        assertThat(done).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).contains("replaced: " + file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--context=melanom | --context: context is melanom; not a context; did you mean"
                        + " melanoma?",
                "--scenario=thermo | --scenario: scenario is thermo; not a scenario; did you mean"
                        + " thermal?",
                "--set=tumor.growthrate=1 | --set tumor.growthrate=1: set.tumor.growthrate is 1; not"
                        + " a parameter; did you mean tumor.growth-rate?",
                "--set=signal.tumor-ec50=5 nM | --set signal.tumor-ec50=5 nM: set.signal.tumor-ec50"
                        + " is 5 nM; the unit of signal.tumor-ec50 is pM",
                "--set=tumor.growth-rate=-1 | --set tumor.growth-rate=-1: set.tumor.growth-rate is"
                        + " -1; must be >= 0",
                "--set=drug.tissue-penetration=1.5 | --set drug.tissue-penetration=1.5:"
                        + " set.drug.tissue-penetration is 1.5; must be 0 .. 1",
                "--set=tumor.growth-rate | --set tumor.growth-rate: --set is tumor.growth-rate; must"
                        + " be the full path of a key, =, and a value",
                "--horizon=60 | --horizon: horizon is 60; must be a time with its unit (d, h, min, w)"
                        + " between 0.001 and 3650",
                "--horizon=5 nM | --horizon: horizon is 5 nM; must be a time with its unit (d, h,"
                        + " min, w) between 0.001 and 3650",
                "--every=0d | --every: every is 0d; must be a time with its unit (d, h, min, w)"
                        + " between 0.001 and 3650",
            })
    void badInputIsOneLineAndExitCode2(String option, String problem) {
        ExitCode code = janus("simulate", option);

        assertThat(code.number()).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("janus: " + problem);
    }

    @Test
    void aDoseBeyondTheHorizonIsRefused() {
        ExitCode code = janus("simulate", "--scenario", "thermal", "--horizon", "5d");

        assertThat(code.number()).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("janus: --horizon: horizon is 5d; thermal at 10.0 d is beyond it");
    }

    @Test
    void aFolderThatIsNotThereIsRefusedBeforeAnythingRuns() {
        ExitCode code = janus("simulate", "--csv", folder + "/none/run.csv");

        assertThat(code.number()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("cannot be written: there is no folder ");
    }

    private ExitCode janus(String... args) {
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Dispatcher(new CommandLine(new Janus()), console).run(args);
    }
}
