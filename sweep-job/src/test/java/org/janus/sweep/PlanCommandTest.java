package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String QUICK = "../configs/quick.conf";

    private final Verbs verbs = new Verbs();

    @TempDir private Path folder;

    @Test
    void showsCountsRangesPointsAndWhatItTakes() {
        ExitCode code = verbs.run("plan", QUICK, "--set", "sweep.horizon=12 d");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(verbs.out().lines())
                .contains(
                        "quick: grid design, nothing was run",
                        "25 points x 3 scenarios = 75 runs in 1 chunk",
                        "  priming.dc-arrival-rate from 10000 to 1e+06 cell/d",
                        "  0: 10000, 10000",
                        "  24: 1e+06, 1e+07",
                        "output: out/quick",
                        "set: sweep.horizon=12 d")
                .anyMatch(line -> line.startsWith("expected: ") && line.contains("on one core"));
    }

    @Test
    void printsJsonForScripts() throws IOException {
        verbs.run("plan", QUICK, "--json", "--set", "sweep.horizon=12 d");

        JsonNode plan = new ObjectMapper().readTree(verbs.out());
        assertThat(plan.get("runs").longValue()).isEqualTo(75);
        assertThat(plan.get("first_points")).hasSize(3);
        assertThat(plan.get("expectation").get("probe_seconds_per_run").doubleValue()).isPositive();
    }

    @Test
    void anEndlessGridIsShownWithoutBeingBuilt() throws IOException {
        String levels = "{ min = 1, max = 2, levels = 10000, scale = linear }";
        Path file =
                Files.writeString(
                        folder.resolve("large.conf"),
                        "sweep { name = large, horizon = 1 d, scenarios = [untreated], design {"
                                + " type = grid, factors { fair.survival "
                                + levels
                                + ", fair.activation "
                                + levels
                                + ", dark.survival "
                                + levels
                                + "} } }");

        verbs.run("plan", file.toString());

        assertThat(verbs.out()).contains("1,000,000,000,000 points x 1 scenarios");
    }

    @Test
    void everyProblemIsALineAndTheExitCodeIs2() throws IOException {
        Path file =
                Files.writeString(folder.resolve("bad.conf"), "sweep { name = X, horizon = 3 }");

        ExitCode code = verbs.run("plan", file.toString());

        assertThat(code.number()).isEqualTo(2);
        assertThat(verbs.out()).isEmpty();
        assertThat(verbs.err().lines())
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.startsWith("janus: " + file + ":1: sweep"));
    }

    @Test
    void writesNothing() throws IOException {
        Path file = Files.copy(Path.of(QUICK), folder.resolve("quick.conf"));
        String output = "sweep.output.path=" + folder.resolve("out");

        verbs.run("plan", file.toString(), "--set", output, "--set", "sweep.horizon=12 d");

        assertThat(folder.resolve("out")).doesNotExist();
    }
}
