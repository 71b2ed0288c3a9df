package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a sweep that suffers everything a sweep can suffer are those of one that did not. */
@Tag("cluster")
final class HardshipIT {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int TASKS = 11;

    @TempDir Path temporary;

    @Test
    void aDriverThatIsStoppedInEveryWayLosesNothing() throws IOException {
        SmallMap map = SmallMap.of(temporary.resolve("out"), 42);
        String goOn = "to go on: janus run " + map.conf();

        FinishedProcess refused = whenTheDiskTurnsReadOnly(map);
        FinishedProcess interrupted = signalled("INT", map);
        FinishedProcess terminated = signalled("TERM", map);
        FinishedProcess killed = signalled("KILL", map);
        FinishedProcess done = map.start("local[1]").finished();

        assertThat(refused.exitCode()).isEqualTo(1);
        assertOneProblem(refused, "could not be written", goOn);
        assertThat(interrupted.exitCode()).isEqualTo(130);
        assertOneProblem(interrupted, "janus: interrupted; ", goOn);
        assertThat(terminated.exitCode()).isEqualTo(130);
        assertOneProblem(terminated, "janus: interrupted; ", goOn);
        assertThat(killed.exitCode()).isEqualTo(137);
        assertThat(done.exitCode()).isZero();
        map.assertHolds(map.out(), map.rows());
    }

    @Test
    void aLostExecutorChangesNoBit() throws IOException {
        SmallMap map = SmallMap.of(temporary.resolve("out"), 120);

        try (JanusProcess janus = map.start("local-cluster[2,1,1024]")) {
            janus.until(() -> map.committed() >= 2 && janus.killExecutor());

            assertThat(janus.finished().exitCode()).isZero();
        }
        map.assertHolds(map.out(), map.rows());
        assertThat(map.out().resolve("progress.json"))
                .content()
                .contains("\"runs_done\" : 2352", "\"runs_done_by_command\" : 2352");
    }

    @Test
    void aFullDiskCostsNothingButTime() throws Exception {
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        SmallMap map = SmallMap.of(temporary.resolve("out"), 150);
        List<String> janus =
                JanusProcess.command(
                        List.of(),
                        "run",
                        map.conf().toString(),
                        "--master",
                        "local[2]",
                        "--set",
                        "sweep.output.path=" + disk.resolve("out"));

        FinishedProcess finished = onASmallDisk(disk, map.out(), janus);

        assumeThat(finished.out()).as("the right to mount").startsWith("mounted");
        assertThat(finished.outLines()).contains("first 1", "second 0");
        assertOneProblem(finished, "could not be written: ", "No space left on device");
        map.assertHolds(map.out(), map.rows());
    }

    @Test
    void neitherTasksNorTheirOrderChangeABit() throws IOException {
        SmallMap map = SmallMap.of(temporary.resolve("out"), 60);
        long last = map.plan().design().size() - 1;
        List<List<Object>> shuffled = new ArrayList<>();

        for (long i = 0; i < TASKS; i++) {
            long task = i * 7 % TASKS;
            shuffled.addAll(
                    map.rows(
                            LongStream.iterate(
                                    last - task, point -> point >= 0, point -> point - TASKS)));
        }

        shuffled.sort((a, b) -> Long.compare((long) a.get(0), (long) b.get(0)));
        assertThat(shuffled).isEqualTo(map.rows());
    }

    private static FinishedProcess whenTheDiskTurnsReadOnly(SmallMap map) throws IOException {
        try (JanusProcess janus = map.start("local[1]")) {
            janus.until(() -> map.committed() >= 1);
            WriteProtection protection = WriteProtection.of(map.out().resolve("runs"));
            try {
                return janus.finished();
            } finally {
                protection.lift();
            }
        }
    }

    private static FinishedProcess signalled(String signal, SmallMap map) {
        long before = map.committed();
        try (JanusProcess janus = map.start("local[1]")) {
            return janus.until(() -> map.committed() > before).signal(signal).finished();
        }
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
                .noneMatch(line -> line.startsWith("\tat ") || line.startsWith("Caused by"));
    }
}
