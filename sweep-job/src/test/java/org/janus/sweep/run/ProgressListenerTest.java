package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.Resubmitted$;
import org.apache.spark.Success$;
import org.apache.spark.TaskEndReason;
import org.apache.spark.TaskKilled;
import org.apache.spark.TaskState;
import org.apache.spark.executor.ExecutorMetrics;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.scheduler.TaskInfo;
import org.apache.spark.scheduler.TaskLocality;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;
import scala.Some;
import scala.Tuple4;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What Spark tells of tasks that it starts more than once, event by event. */
@Tag("spark")
final class ProgressListenerTest {

    private static final Chunk CHUNK = new Chunk(0, 30);
    private static final int STAGE = 7;

    private final TaskCounters counters = TaskCounters.of(TestSpark.session().sparkContext());
    private final AtomicLong nanos = new AtomicLong();

    @TempDir java.nio.file.Path temporary;

    private SweepProgress progress;
    private ProgressListener listener;

    @BeforeEach
    void begin() {
        SweepPlan plan = TestPlans.grid(5, 30, Method.BATCH);
        OutputFolder folder = OutputFolder.of(temporary.toString(), new Configuration());
        this.progress =
                new SweepProgress(
                        Opening.of(folder, plan, Outputs.VERSIONS).manifest(),
                        folder.committed(),
                        nanos::get);
        progress.begin(CHUNK);
        this.listener = new ProgressListener(progress);
        listener.watch(CHUNK, counters);
    }

    @Test
    void aFailedAttemptAndTheNextOneCountOnce() {
        TaskInfo first = started(task(100, 0, 0, false));
        told(first, 8, 2);
        ended(first, TaskState.FAILED(), killed("executor lost"));
        assertThat(counted()).containsExactly(8, 2);

        TaskInfo second = started(task(101, 0, 1, false));
        told(second, 3, 1);
        assertThat(counted()).containsExactly(8, 2);

        second.setAccumulables(updates(10, 3));
        ended(second, TaskState.FINISHED(), Success$.MODULE$);
        assertThat(counted()).containsExactly(10, 3);
    }

    @Test
    void aSpeculativeCopyCountsAsMuchAsItsOriginal() {
        TaskInfo original = started(task(100, 0, 0, false));
        TaskInfo copy = started(task(101, 0, 1, true));
        TaskInfo neighbour = started(task(102, 1, 0, false));
        told(original, 4, 1);
        told(copy, 6, 1);
        told(neighbour, 5, 0);
        assertThat(counted()).containsExactly(11, 1);

        copy.setAccumulables(updates(10, 2));
        ended(copy, TaskState.FINISHED(), Success$.MODULE$);
        told(original, 9, 2);
        original.setAccumulables(updates(9, 2));
        ended(original, TaskState.KILLED(), killed("another attempt succeeded"));

        assertThat(counted()).containsExactly(15, 2);
    }

    @Test
    void aResubmittedTaskThatHadEndedCountsOnce() {
        TaskInfo first = started(task(100, 0, 0, false));
        first.setAccumulables(updates(10, 3));
        ended(first, TaskState.FINISHED(), Success$.MODULE$);

        ended(first, TaskState.FINISHED(), Resubmitted$.MODULE$);
        TaskInfo again = started(task(101, 0, 1, false));
        again.setAccumulables(updates(10, 3));
        ended(again, TaskState.FINISHED(), Success$.MODULE$);

        assertThat(counted()).containsExactly(10, 3);
    }

    @Test
    void whatIsToldOfACommittedChunkOrAnUnknownTaskCountsNothing() {
        TaskInfo late = started(task(100, 0, 0, false));
        progress.commit(CHUNK, new RunCount(30, 4, 0));

        told(late, 9, 9);
        told(task(101, 1, 0, false), 9, 9);

        assertThat(counted()).containsExactly(30, 4);
    }

    private List<Integer> counted() {
        Progress now = progress.progress();
        assertThat(now.runsDone()).isEqualTo(now.runsDoneNow());
        return List.of((int) now.runsDoneNow(), (int) now.failedNow());
    }

    private static TaskInfo task(long id, int partition, int attempt, boolean speculative) {
        return new TaskInfo(
                id,
                partition,
                attempt,
                partition,
                0,
                "1",
                "127.0.0.1",
                TaskLocality.ANY(),
                speculative);
    }

    private TaskInfo started(TaskInfo task) {
        listener.onTaskStart(new SparkListenerTaskStart(STAGE, 0, task));
        return task;
    }

    private void told(TaskInfo task, long runs, long failed) {
        var update =
                new Tuple4<Object, Object, Object, Seq<AccumulableInfo>>(
                        task.taskId(), STAGE, 0, updates(runs, failed));
        listener.onExecutorMetricsUpdate(
                new SparkListenerExecutorMetricsUpdate(
                        "1", seq(List.of(update)), Map$.MODULE$.empty()));
    }

    private void ended(TaskInfo task, scala.Enumeration.Value state, TaskEndReason reason) {
        task.markFinished(state, 1);
        listener.onTaskEnd(
                new SparkListenerTaskEnd(
                        STAGE,
                        0,
                        "ResultTask",
                        reason,
                        task,
                        new ExecutorMetrics(),
                        TaskMetrics.empty()));
    }

    private static TaskEndReason killed(String why) {
        return new TaskKilled(why, seq(List.of()), seq(List.of()), seq(List.of()));
    }

    private Seq<AccumulableInfo> updates(long runs, long failed) {
        return seq(
                List.of(
                        info(counters.runs().id(), "runs", runs),
                        info(counters.failed().id(), "failed runs", failed)));
    }

    private static AccumulableInfo info(long id, String name, long update) {
        return new AccumulableInfo(
                id,
                new Some<>(name),
                new Some<>(update),
                Option.empty(),
                false,
                false,
                Option.empty());
    }

    private static <T> Seq<T> seq(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
