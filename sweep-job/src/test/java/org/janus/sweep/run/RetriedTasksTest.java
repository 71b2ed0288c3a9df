package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.Factor;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Claim;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;

/** A sweep whose tasks fail and are tried again by Spark counts every run once. */
@Tag("spark")
final class RetriedTasksTest {

    private static final int FAILING_ATTEMPTS = 2;
    private static final int SIDE = 92;
    private static final long RUNS = 2L * SIDE * SIDE;

    @TempDir Path temporary;

    @Test
    void runsOfTasksThatAreTriedAgainCountOnce() throws Exception {
        SweepPlan plan = failingPlan();
        OutputFolder folder =
                OutputFolder.of(temporary.resolve("out").toString(), new Configuration());

        TestSpark.session().stop();
        try (SparkSession spark = retryingSession();
                Claim claim = Claim.of(folder, plan, Outputs.VERSIONS)) {
            var progress = new SweepProgress(claim.opening().manifest(), folder.committed());
            var witness = new Witness(progress);
            Witness.current = witness;
            spark.sparkContext().addSparkListener(witness);
            new SweepJob(spark, plan, folder).write(claim.opening(), folder.committed(), progress);

            assertThat(witness.failures()).isEqualTo(FAILING_ATTEMPTS);
            assertThat(witness.seen()).isSorted().allMatch(runs -> runs <= RUNS);
            assertThat(witness.seen()).anyMatch(runs -> runs > 0 && runs < RUNS);
            assertThat(progress.progress().runsDone()).isEqualTo(RUNS);
            assertThat(progress.progress().runsDoneNow()).isEqualTo(RUNS);
            assertThat(progress.progress().failedNow()).isEqualTo(RUNS);
        }
        assertThat(StoredBits.of(folder, ChunkTable.RUNS)).hasSize((int) RUNS);
    }

    /** Two attempts of one task may fail; executors tell every 20 ms what they have done. */
    private static SparkSession retryingSession() {
        return SparkSession.builder()
                .master("local[2,3]")
                .appName("janus retries")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.default.parallelism", "1")
                .config("spark.executor.heartbeatInterval", "20ms")
                .getOrCreate();
    }

    /**
     * Four tasks of a little more than a block of the solver each, so that the first block has been
     * counted when the last point is asked for. Every run fails at its tenth step.
     */
    private static SweepPlan failingPlan() {
        SweepPlan plan =
                ConfigPlans.of(
                        "solver { max-steps = 10 }",
                        "design { type = grid, factors {",
                        "  tumor.growth-rate { min = 0.2, max = 0.6, levels = " + SIDE + " }",
                        "  mdsc.recruitment-rate { min = 1e4, max = 1e7, levels = " + SIDE + " }",
                        "} }");
        return new SweepPlan(
                plan.name(),
                plan.seed(),
                new FailingDesign(plan.design()),
                plan.scenarios(),
                plan.horizonDays(),
                plan.outcomes(),
                plan.probes(),
                plan.contrasts(),
                plan.trajectories(),
                plan.solver(),
                plan.output(),
                plan.execution(),
                plan.analysis(),
                plan.record());
    }

    /** Breaks the first attempts of the task that asks for its last point among the runs. */
    private record FailingDesign(Design sound) implements Design {

        @Override
        public DesignType type() {
            return sound.type();
        }

        @Override
        public List<Factor> factors() {
            return sound.factors();
        }

        @Override
        public long size() {
            return sound.size();
        }

        @Override
        public double[] point(long index) {
            TaskContext task = TaskContext.get();
            if (index == size() - 1
                    && task.getLocalProperty("spark.job.description").contains(": runs of ")
                    && task.attemptNumber() < FAILING_ATTEMPTS) {
                Witness.current.awaitRunsOf(task.taskAttemptId());
                throw new IllegalStateException("a fault of this test");
            }
            return sound.point(index);
        }
    }

    /** Sees what the progress says after each of Spark's events, and which tasks have told. */
    private static final class Witness extends SparkListener {

        private static final long MILLIS_TO_TELL = TimeUnit.MINUTES.toMillis(1);

        /** That of the sweep; executors of this test are threads of its JVM. */
        private static volatile Witness current;

        private final SweepProgress progress;
        private final List<Long> told = new ArrayList<>();
        private final List<Long> seen = Collections.synchronizedList(new ArrayList<>());
        private int failures;

        Witness(SweepProgress progress) {
            this.progress = progress;
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            look();
            failures += end.taskInfo().failed() ? 1 : 0;
        }

        @Override
        public synchronized void onExecutorMetricsUpdate(
                SparkListenerExecutorMetricsUpdate update) {
            look();
            for (var task : CollectionConverters.asJava(update.accumUpdates())) {
                CollectionConverters.asJava(task._4()).stream()
                        .filter(info -> info.name().contains("runs"))
                        .findFirst()
                        .ifPresent(runs -> told.add((Long) task._1()));
            }
            notifyAll();
        }

        private void look() {
            seen.add(progress.progress().runsDone());
        }

        List<Long> seen() {
            return List.copyOf(seen);
        }

        int failures() {
            return failures;
        }

        synchronized void awaitRunsOf(long task) {
            long limit = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_TELL);
            try {
                while (!told.contains(task)) {
                    wait(MILLIS_TO_TELL);
                    if (System.nanoTime() > limit) {
                        throw new AssertionError("no heartbeat of task " + task);
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
