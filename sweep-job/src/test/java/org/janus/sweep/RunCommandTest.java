package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.WriterLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The verbs that write, follow and check an output, one after the other on small sweeps. */
@Tag("spark")
final class RunCommandTest {

    @TempDir Path temporary;
    private Path conf;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        out = temporary.resolve("out");
        conf =
                Files.writeString(
                        temporary.resolve("sweep.conf"),
                        """
                        sweep {
                          name = small
                          horizon = 20 d
                          design {
                            type = list
                            file = points.csv
                            derive { tumor.death-rate = "tumor_growth_rate / 10" }
                            where = "tumor_growth_rate > 0.1"
                          }
                          scenarios = [untreated, il6-knockout]
                          output { path = "%s", trajectories = { at = [5 d, 10 d] } }
                          execution { chunk-runs = 4, max-failed-fraction = 0.4 }
                        }
                        """
                                .formatted(out));
        Files.writeString(
                temporary.resolve("points.csv"), "tumor.growth-rate\n0.3\n0.05\n0.4\n0.5\n0.6\n");
    }

    private record Finished(ExitCode code, List<String> out, List<String> err) {}

    @Test
    void aSweepIsWrittenFollowedCheckedAndFinishedAgain() throws IOException {
        Finished first = janus("run", conf.toString(), "--master", "local[2]", "--quiet");
        Files.delete(out.resolve("report.html"));
        Finished again = janus("run", conf.toString(), "--master", "local[2]", "--quiet");
        Files.delete(temporary.resolve("points.csv"));
        Finished status = janus("status", out.toString());
        Finished json = janus("status", out.toString(), "--json");
        Finished row = janus("replay", out.toString(), "7");

        assertThat(first.code()).isEqualTo(ExitCode.DONE);
        assertThat(first.out()).contains("small: 8 runs, none failed");
        assertThat(first.err()).isEmpty();
        assertThat(again).isEqualTo(first);
        assertThat(out.resolve("report.html")).exists();
        assertThat(status.code()).isEqualTo(ExitCode.DONE);
        assertThat(status.out())
                .contains(
                        "chunks       3",
                        "chunks done  3",
                        "runs         10",
                        "rows         8",
                        "failed rows  0");
        assertThat(json.out()).contains("  \"chunks_done\" : 3,");
        assertThat(row)
                .isEqualTo(
                        new Finished(ExitCode.DONE, List.of("run 7 is bit-identical"), List.of()));
        assertThat(out.resolve("progress.json")).content().contains("\"runs_done\" : 10");
    }

    @Test
    void aRunThatIsNotThereCannotBeReplayed() throws IOException {
        janus("run", conf.toString(), "--master", "local[2]", "--quiet");
        Files.delete(out.resolve("runs/chunk=8/_SUCCESS"));

        assertRefused(
                janus("replay", out.toString(), "10"),
                ExitCode.BAD_INPUT,
                "RUN_ID is 10; " + out + " has runs 0 .. 9");
        assertRefused(
                janus("replay", out.toString(), "9"),
                ExitCode.BAD_INPUT,
                "run 9 is not written yet: chunk=8 is missing");
        assertRefused(
                janus("replay", out.toString(), "3"),
                ExitCode.BAD_INPUT,
                "run 3 has no row: the design's where leaves its point out");
        assertRefused(
                janus("replay", temporary.toString(), "3"),
                ExitCode.BAD_INPUT,
                temporary + " holds no manifest.json of Janus");
    }

    @Test
    void aRowThatIsNotWhatItsManifestSaysIsTold() throws IOException {
        janus("run", conf.toString(), "--master", "local[2]", "--quiet");
        Path manifest = out.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"tolerance\" : 1.0E-6", "\"tolerance\" : 1.0E-5"));

        Finished row = janus("replay", out.toString(), "7");

        assertThat(row.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(row.out().get(0)).matches("run 7 differs in \\d+ columns");
        assertThat(row.out())
                .anyMatch(line -> line.matches("  steps: stored \\d+, recomputed \\d+"));
        assertThat(row.err()).anyMatch(line -> line.contains("sweep.solver.tolerance"));
    }

    @Test
    void tooManyFailuresAreToldAfterEverythingIsWritten() {
        Finished finished =
                janus(
                        "run",
                        conf.toString(),
                        "--master",
                        "local[2]",
                        "--set",
                        "sweep.solver.max-steps=10");

        assertThat(finished.code()).isEqualTo(ExitCode.TOO_MANY_FAILED_RUNS);
        assertThat(finished.out()).contains("small: 8 runs, 8 failed (STEP_LIMIT 8)");
        assertThat(finished.err())
                .contains(
                        "janus: 8 of 8 runs failed, more than max-failed-fraction = 0.4 allows;"
                                + " all rows are written, the table failures says why");
        assertThat(out.resolve("tables/failures/_SUCCESS")).exists();
        assertThat(janus("status", out.toString()).out()).contains("failed rows  8");
    }

    @Test
    void anotherSweepAnotherWriterAndAForeignFolderAreRefused() throws IOException {
        janus("run", conf.toString(), "--master", "local[2]", "--quiet");

        Finished other = janus("run", conf.toString(), "--set", "sweep.horizon=30 d");
        Finished asked =
                janus(
                        "status",
                        out.toString(),
                        "--config",
                        conf.toString(),
                        "--set",
                        "sweep.horizon=30 d");
        WriterLock held = OutputFolder.of(out.toString(), new Configuration()).lock();
        Finished second = janus("run", conf.toString());
        held.close();
        Finished foreign = janus("run", conf.toString(), "--set", "sweep.output.path=" + temporary);

        assertThat(other.code()).isEqualTo(ExitCode.OTHER_SWEEP);
        assertThat(other.err())
                .anyMatch(line -> line.matches("janus:   sweep.horizon: was 20.*, is 30.*"));
        assertThat(asked.code()).isEqualTo(ExitCode.OTHER_SWEEP);
        assertThat(asked.out()).contains("config       differs");
        assertRefused(second, ExitCode.OTHER_WRITER, out + " is being written by another process");
        assertThat(foreign.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void statusTakesAnOverrideOfAConfigOnly() {
        Finished finished = janus("status", out.toString(), "--set", "sweep.seed=1");

        assertRefused(
                finished,
                ExitCode.BAD_INPUT,
                "Missing required argument(s): --config=CONF; janus status --help lists what there"
                        + " is");
    }

    @Test
    void freshMovesTheEarlierOutputAside() {
        janus("run", conf.toString(), "--master", "local[2]", "--quiet");

        Finished finished =
                janus(
                        "run",
                        conf.toString(),
                        "--fresh",
                        "--quiet",
                        "--set",
                        "sweep.horizon=10 d",
                        "--master",
                        "local[2]");

        assertThat(finished.code()).isEqualTo(ExitCode.DONE);
        assertThat(finished.err()).containsExactly("the earlier output is now " + out + ".1");
        assertThat(temporary.resolve("out.1/manifest.json")).exists();
    }

    private static void assertRefused(Finished finished, ExitCode code, String problem) {
        assertThat(finished).isEqualTo(new Finished(code, List.of(), List.of("janus: " + problem)));
    }

    private static Finished janus(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        ExitCode code = new Dispatcher(new CommandLine(new Janus()), console).run(args);
        return new Finished(code, out.toString().lines().toList(), err.toString().lines().toList());
    }
}
