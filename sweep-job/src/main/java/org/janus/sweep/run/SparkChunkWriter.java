package org.janus.sweep.run;

import org.apache.spark.sql.SparkSession;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.OutputFolder;

/** Writes chunks as Spark jobs, and tells how far they are. */
final class SparkChunkWriter implements ChunkWriter, AutoCloseable {

    private final SparkSession spark;
    private final SweepPlan plan;
    private final OutputFolder folder;
    private final SweepProgress progress;
    private final ProgressListener listener;

    SparkChunkWriter(
            SparkSession spark, SweepPlan plan, OutputFolder folder, SweepProgress progress) {
        this.spark = spark;
        this.plan = plan;
        this.folder = folder;
        this.progress = progress;
        this.listener = new ProgressListener(progress);
        spark.sparkContext().addSparkListener(listener);
    }

    @Override
    public void write(Chunk chunk) {
        TaskCounters counters = TaskCounters.of(spark.sparkContext());
        progress.begin(chunk);
        listener.watch(chunk, counters);
        try {
            new ChunkJob(spark, plan, folder, chunk).write(progress.place(chunk), counters);
        } finally {
            listener.forget(counters);
        }
        progress.commit(chunk, counters.total());
    }

    @Override
    public void cancel() {
        spark.sparkContext().cancelAllJobs();
    }

    @Override
    public void close() {
        spark.sparkContext().removeSparkListener(listener);
    }
}
