package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.RunSolver;
import org.janus.sweep.run.StoredBits;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a sweep that suffers everything a sweep can suffer are those of one that did not. */
@Tag("cluster")
final class HardshipIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final String CONF =
            """
            sweep {
              name = hardship
              design {
                type = grid
                factors {
                  priming.dc-arrival-rate { min = 1e4, max = 1e6, levels = 28, scale = log }
                  mdsc.recruitment-rate { min = 1e4, max = 1e7, levels = 28, scale = log }
                }
              }
              scenarios = [untreated, il6-knockout, anti-il6r]
              probes = [{ observable = tumor-cells, at = 25 d }]
              output.path = "%s"
              execution.chunk-runs = %d
            }
            """;

    @TempDir Path temporary;

    @Test
    void aDriverThatIsStoppedInEveryWayLosesNothing() throws IOException {
        Path out = temporary.resolve("out");
        String conf = conf(out, 60);

        FinishedProcess refused = whenTheDiskTurnsReadOnly(out, conf);
        FinishedProcess interrupted = signalled("INT", out, conf);
        FinishedProcess terminated = signalled("TERM", out, conf);
        FinishedProcess killed = signalled("KILL", out, conf);
        FinishedProcess done = run("local[1]", conf).finished();

        assertThat(refused.exitCode()).isEqualTo(1);
        assertOneProblem(refused, "could not be written", "to go on: janus run " + conf);
        assertThat(interrupted.exitCode()).isEqualTo(130);
        assertOneProblem(interrupted, "janus: interrupted; ", "to go on: janus run " + conf);
        assertThat(terminated.exitCode()).isEqualTo(130);
        assertOneProblem(terminated, "janus: interrupted; ");
        assertThat(killed.exitCode()).isEqualTo(137);
        assertThat(done.exitCode()).isZero();
        assertRowsAreThoseOf(conf, out);
    }

    @Test
    void aLostExecutorChangesNoBit() throws IOException {
        Path out = temporary.resolve("out");
        String conf = conf(out, 301);

        try (JanusProcess janus = run("local-cluster[2,1,1024]", conf)) {
            janus.until(() -> committed(out) >= 2 && janus.killExecutor());

            assertThat(janus.finished().exitCode()).isZero();
        }
        assertRowsAreThoseOf(conf, out);
    }

    @Test
    void aFullDiskCostsNothingButTime() throws Exception {
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        Path kept = temporary.resolve("kept");
        String conf = conf(disk.resolve("out"), 150);
        List<String> janus = JanusProcess.command(List.of(), "run", conf, "--master", "local[2]");

        FinishedProcess finished = onASmallDisk(disk, kept, janus);

        assumeThat(finished.out()).as("the right to mount").startsWith("mounted");
        assertThat(finished.outLines()).contains("first 1", "second 0");
        assertThat(finished.err()).contains("could not be written: ", "No space left on device");
        assertThat(finished.errLines()).noneMatch(line -> line.startsWith("\tat "));
        assertRowsAreThoseOf(conf, kept);
    }

    @Test
    void neitherTasksNorTheirOrderChangeABit() throws IOException {
        SweepPlan plan = plan(conf(temporary.resolve("out"), 60));
        long points = plan.design().size();
        List<List<Object>> shuffled = new ArrayList<>();

        for (long first = 0; first < 11; first++) {
            long task = first * 7 % 11;
            LongStream backwards =
                    LongStream.iterate(points - 1 - task, point -> point >= 0, point -> point - 11);
            shuffled.addAll(solved(plan, backwards));
        }

        shuffled.sort((a, b) -> Long.compare((long) a.get(0), (long) b.get(0)));
        assertThat(shuffled).isEqualTo(solved(plan, LongStream.range(0, points)));
    }

    private static FinishedProcess whenTheDiskTurnsReadOnly(Path out, String conf)
            throws IOException {
        try (JanusProcess janus = run("local[1]", conf)) {
            janus.until(() -> committed(out) >= 2);
            WriteProtection protection = WriteProtection.of(out.resolve("runs"));
            try {
                return janus.finished();
            } finally {
                protection.lift();
            }
        }
    }

    private static FinishedProcess signalled(String signal, Path out, String conf) {
        long before = committed(out);
        try (JanusProcess janus = run("local[1]", conf)) {
            return janus.until(() -> committed(out) >= before + 2).signal(signal).finished();
        }
    }

    private static JanusProcess run(String master, String conf) {
        return JanusProcess.start(
                List.of("-Dspark.speculation=true"), "run", conf, "--master", master);
    }

    /** Mounts are seen by the process and its children only, and are gone with them. */
    private static FinishedProcess onASmallDisk(Path disk, Path kept, List<String> janus) {
        String script =
                """
                disk=$1; kept=$2; shift 2
                mount -t tmpfs -o size=500k,nr_inodes=10k tmpfs "$disk" || exit
                echo mounted
                "$@"; echo "first $?"
                mount -o remount,size=100m "$disk"
                "$@" >/dev/null; echo "second $?"
                cp -r "$disk/out" "$kept"
                """;
        List<String> command = new ArrayList<>(List.of("unshare", "--map-root-user", "--mount"));
        command.addAll(List.of("bash", "-c", script, "bash", disk.toString(), kept.toString()));
        command.addAll(janus);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return FinishedProcess.of(builder, LIMIT);
    }

    private static void assertOneProblem(FinishedProcess finished, String... parts) {
        List<String> problems =
                finished.errLines().stream().filter(line -> line.startsWith("janus: ")).toList();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).contains(parts);
        assertThat(finished.errLines())
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception:"));
    }

    private static void assertRowsAreThoseOf(String conf, Path out) throws IOException {
        SweepPlan plan = plan(conf);
        OutputFolder folder = OutputFolder.of(out.toString(), new Configuration());
        long points = plan.design().size();

        assertThat(StoredBits.of(folder, ChunkTable.RUNS))
                .isEqualTo(solved(plan, LongStream.range(0, points)));
        assertThat(StoredBits.of(folder, ChunkTable.POINTS)).hasSize((int) points);
    }

    private static List<List<Object>> solved(SweepPlan plan, LongStream points) {
        List<List<Object>> rows = new ArrayList<>();
        new RunSolver(plan).rows(points).forEachRemaining(row -> rows.add(StoredBits.cells(row)));
        return rows;
    }

    private static SweepPlan plan(String conf) throws IOException {
        return new ConfigReader(RowSource.NONE, Map.of())
                .read(Path.of(conf), List.of())
                .plan()
                .orElseThrow();
    }

    private String conf(Path out, int chunkRuns) throws IOException {
        return Files.writeString(
                        temporary.resolve("sweep.conf"), String.format(CONF, out, chunkRuns))
                .toString();
    }

    private static long committed(Path out) {
        try (Stream<Path> chunks = Files.list(out.resolve("runs"))) {
            return chunks.filter(chunk -> Files.exists(chunk.resolve("_SUCCESS"))).count();
        } catch (IOException nothingYet) {
            return 0;
        }
    }
}
