package org.janus.sweep.run;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.janus.sweep.table.Chunk;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Tells the progress what tasks have counted: at their end, and while they run with every heartbeat
 * of their executor. Spark calls it from one thread.
 */
final class ProgressListener extends SparkListener {

    private final SweepProgress progress;
    private final Map<Long, Watched> byAccumulator = new ConcurrentHashMap<>();
    private final Map<Long, Integer> partitions = new HashMap<>();

    ProgressListener(SweepProgress progress) {
        this.progress = progress;
    }

    private record Watched(Chunk chunk, TaskCounters counters) {}

    void watch(Chunk chunk, TaskCounters counters) {
        byAccumulator.put(counters.runs().id(), new Watched(chunk, counters));
    }

    void forget(TaskCounters counters) {
        byAccumulator.remove(counters.runs().id());
    }

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
        partitions.put(start.taskInfo().taskId(), start.taskInfo().partitionId());
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        Integer partition = partitions.remove(end.taskInfo().taskId());
        if (partition != null && end.taskInfo().successful()) {
            tell(partition, end.taskInfo().accumulables());
        }
    }

    @Override
    public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
        for (var task : CollectionConverters.asJava(update.accumUpdates())) {
            Integer partition = partitions.get((Long) task._1());
            if (partition != null) {
                tell(partition, task._4());
            }
        }
    }

    private void tell(int partition, Iterable<AccumulableInfo> accumulables) {
        Map<Long, Long> updates = new HashMap<>();
        for (AccumulableInfo info : CollectionConverters.asJava(accumulables)) {
            if (info.update().isDefined() && info.update().get() instanceof Long update) {
                updates.put(info.id(), update);
            }
        }

        for (Long id : updates.keySet()) {
            Watched watched = byAccumulator.get(id);
            if (watched != null) {
                progress.tell(watched.chunk(), partition, count(watched.counters(), updates));
            }
        }
    }

    private static RunCount count(TaskCounters counters, Map<Long, Long> updates) {
        return new RunCount(
                updates.getOrDefault(counters.runs().id(), 0L),
                updates.getOrDefault(counters.failed().id(), 0L),
                updates.getOrDefault(counters.rejected().id(), 0L));
    }
}
