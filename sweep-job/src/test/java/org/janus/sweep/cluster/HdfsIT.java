package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.Outputs;
import org.janus.sweep.table.Claim;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output on HDFS: what is committed stays, one process writes, the next one goes on. */
@Tag("cluster")
final class HdfsIT {

    private static final Path CONF = Path.of("../configs/quick.conf").toAbsolutePath().normalize();
    private static final String SMALL_CHUNKS = "sweep.execution.chunk-runs=9";
    private static final Pattern FIRST_COMMIT = Pattern.compile("Write Job (\\S+) committed");
    private static final long LOST_WITHIN_SECONDS = 60;

    @TempDir static Path temporary;

    private static MiniDFSCluster hdfs;

    @BeforeAll
    static void startHdfs() throws IOException {
        var conf = new Configuration();
        conf.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, temporary.resolve("hdfs").toString());
        hdfs = new MiniDFSCluster.Builder(conf).numDataNodes(1).build();
        hdfs.waitClusterUp();
    }

    @AfterAll
    static void stopHdfs() {
        hdfs.shutdown();
    }

    @Test
    void aKilledDriverLeavesAnOutputThatTheNextOneFinishes() throws Exception {
        OutputFolder folder = output("/killed", new Configuration());
        SweepPlan plan = RowBits.plan(CONF, SMALL_CHUNKS);
        Daemon driver = startSweep("/killed");
        driver.line(FIRST_COMMIT);
        driver.kill();
        Map<String, Long> before = commits("/killed/runs");

        assertThatThrownBy(() -> Outputs.write(plan, folder))
                .isInstanceOfSatisfying(
                        OutputRefusal.class,
                        refusal ->
                                assertThat(refusal.kind())
                                        .isEqualTo(OutputRefusal.Kind.OTHER_WRITER))
                .hasMessageEndingWith("if that one died, its lock ends after 60 s");
        aMinuteLater(() -> Outputs.write(plan, folder));

        Map<String, Long> after = commits("/killed/runs");
        assertThat(after).hasSize(9).containsAllEntriesOf(before);
        assertThat(before).hasSizeLessThan(9);
        commits("/killed/points")
                .forEach((chunk, points) -> assertThat(points).isLessThan(after.get(chunk)));
        assertThat(RowBits.of(folder)).isEqualTo(RowBits.solved(plan, 25));
    }

    @Test
    void aSecondProcessIsToldThatAnotherWrites() {
        SweepPlan plan = RowBits.plan(CONF, SMALL_CHUNKS);

        try (Claim held = Claim.of(output("/held", new Configuration()), plan, Outputs.VERSIONS)) {
            FinishedProcess second =
                    SparkHome.assemble().submit(List.of("--master", "local[1]"), run("/held"));

            assertThat(second.exitCode()).as(second.err()).isEqualTo(5);
            assertThat(second.errLines())
                    .contains(
                            "janus: "
                                    + hdfs.getURI()
                                    + "/held is being written by another process;"
                                    + " if that one died, its lock ends after 60 s");
            held.confirm();
        }
    }

    @Test
    void aWriterThatStoodStillLearnsThatAnotherTookOver() throws Exception {
        SweepPlan plan = RowBits.plan(CONF);
        Configuration apart = new Configuration();
        apart.setBoolean("fs.hdfs.impl.disable.cache", true);
        OutputFolder folder = output("/paused", new Configuration());

        try (Claim paused = Claim.of(folder, plan, Outputs.VERSIONS)) {
            OutputFolder same = output("/paused", apart);
            assertThatThrownBy(() -> Claim.of(same, plan, Outputs.VERSIONS))
                    .isInstanceOf(OutputRefusal.class);
            aMinuteLater(() -> Claim.of(same, plan, Outputs.VERSIONS));

            assertThatThrownBy(
                            () ->
                                    new CountDownLatch(1)
                                            .await(LOST_WITHIN_SECONDS, TimeUnit.SECONDS))
                    .isInstanceOf(InterruptedException.class);
            assertThatThrownBy(paused::confirm)
                    .hasMessage("another process took over the output while this one stood still");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Lets every lease be stale for as long as the work takes. */
    private static void aMinuteLater(Work work) throws Exception {
        long minute = TimeUnit.MINUTES.toMillis(1);
        hdfs.setLeasePeriod(1, minute);
        work.run();
        hdfs.setLeasePeriod(minute, 20 * minute);
    }

    private static Daemon startSweep(String out) {
        return SparkHome.assemble().start(List.of("--master", "local[1]"), run(out));
    }

    private static String[] run(String out) {
        return new String[] {
            "run",
            CONF.toString(),
            "--set",
            SMALL_CHUNKS,
            "--set",
            "sweep.output.path=" + hdfs.getURI() + out
        };
    }

    private static OutputFolder output(String path, Configuration hadoop) {
        return OutputFolder.of(hdfs.getURI() + path, hadoop);
    }

    /** The chunks of a table that have a _SUCCESS, and when each got it. */
    private static Map<String, Long> commits(String table) throws IOException {
        FileSystem files = hdfs.getFileSystem();
        Map<String, Long> commits = new TreeMap<>();
        for (var chunk : files.globStatus(new org.apache.hadoop.fs.Path(table + "/*/_SUCCESS"))) {
            commits.put(chunk.getPath().getParent().getName(), chunk.getModificationTime());
        }
        return commits;
    }
}
