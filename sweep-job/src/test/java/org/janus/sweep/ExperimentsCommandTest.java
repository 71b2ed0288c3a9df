package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ExperimentsCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder;

    @Test
    void everyLineBeginsWithTheIdAndTellsAll() {
        ExitCode code = janus("experiments", "E17", "E22");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().lines())
                .containsExactly(
                        "E17 | ambient IL-6 does not open the tumor vessel gate | signal-vessel at"
                                + " 14 d, untreated = 0.01523 | accepted <= 0.15 | agrees"
                                + " (calibration) | Fisher 2011 J Clin Invest, doi 10.1172/JCI44952",
                        "E22 | anti-IL-6R raises serum IL-6 | il6-plasma, treated at 14 d 1 min /"
                                + " untreated at 14 d = 3.387 | accepted >= 1.5 and <= 20 | agrees"
                                + " (calibration) | Nishimoto 2008 Blood");
        assertThat(err.toString()).contains("2 of 2 calibrations and 0 of 0 predictions agree");
    }

    @Test
    void aPredictionThatDisagreesIsNoError() {
        ExitCode code = janus("experiments", "P03");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("P03 cd8 | ", " | disagrees (prediction) | ");
    }

    @Test
    void aCalibrationThatDisagreesIsExitCode6() throws IOException {
        Path file = folder.resolve("strict.conf");
        String text =
                Files.readString(Path.of("../configs/experiments/e17-vessel-gate-closed.conf"));
        Files.writeString(file, text.replace("0.15", "0.001"));

        ExitCode code = janus("experiments", file.toString());

        assertThat(code.number()).isEqualTo(6);
        assertThat(out.toString()).startsWith("E17 | ").contains("disagrees (calibration)");
    }

    @Test
    void jsonIsOneArrayWithAnObjectForEach() throws IOException {
        janus("experiments", "P06", "E16", "--json", "--cohort", "3");

        JsonNode array = new ObjectMapper().readTree(out.toString());
        assertThat(array).hasSize(2);
        assertThat(array.at("/0/parts/1/part").asText()).isEqualTo("sgp130fc");
        assertThat(array.at("/1/parts/0/fate").asText()).isEqualTo("ELIMINATION");
        assertThat(array.at("/1/cohort/animals").asInt()).isEqualTo(3);
    }

    @Test
    void aCohortIsTheSameForTheSameSeed() {
        janus("experiments", "E01", "--cohort", "12", "--seed", "5");
        String first = out.toString();
        out.getBuffer().setLength(0);

        janus("experiments", "E01", "--cohort", "12", "--seed", "5");

        assertThat(out.toString()).isEqualTo(first);
        assertThat(first).contains("E01 cohort | agrees in ").contains(" of 12 virtual animals: ");
    }

    @Test
    void badInputIsExitCode2() {
        assertThat(janus("experiments", "E99").number()).isEqualTo(2);
        assertThat(janus("experiments", "--cohort", "0").number()).isEqualTo(2);
        assertThat(janus("experiments", folder + "/none.conf").number()).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "janus: arguments: experiment is E99; not an id of E01 to P09, nor a file"
                                + " ending in .conf; did you mean E09?",
                        "janus: --cohort is 0; it must be between 1 and 1000000 animals",
                        "janus: "
                                + folder
                                + "/none.conf: the config is missing; there is no such file");
    }

    private ExitCode janus(String... args) {
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Dispatcher(new CommandLine(new Janus()), console).run(args);
    }
}
