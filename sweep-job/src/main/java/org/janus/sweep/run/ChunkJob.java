package org.janus.sweep.run;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.ParquetSchema;
import org.janus.sweep.table.ParquetTable;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.RunsTable;

/**
 * Writes one chunk: its points, then its runs, whose _SUCCESS commits it.
 *
 * <p>Spark gets a range of task numbers and the plan; each task makes its own rows and one file.
 */
final class ChunkJob {

    /** A file of this many runs is some megabytes; more files would only be more to list. */
    private static final long RUNS_PER_FILE = 32_768;

    /** Below this a task costs more than its work. */
    private static final long MIN_RUNS_PER_TASK = 256;

    private final SparkSession spark;
    private final SweepPlan plan;
    private final OutputFolder folder;
    private final Chunk chunk;

    ChunkJob(SparkSession spark, SweepPlan plan, OutputFolder folder, Chunk chunk) {
        this.spark = spark;
        this.plan = plan;
        this.folder = folder;
        this.chunk = chunk;
    }

    /** Removes what is left of an interrupted writer, and writes the chunk anew. */
    void write() {
        folder.clear(chunk);
        int scenarios = plan.scenarios().size();
        long first = chunk.firstRun() / scenarios;
        long end = (chunk.firstRun() + chunk.runs()) / scenarios;
        long tasks = tasks(chunk.runs(), spark.sparkContext().defaultParallelism());
        write(
                ChunkTable.POINTS,
                1,
                new PointRows(plan, first, end),
                PointsTable.of(plan).columns());
        write(
                ChunkTable.RUNS,
                tasks,
                new RunRows(plan, first, end, tasks),
                RunsTable.of(plan).columns());
    }

    /** As many tasks as cores, more for a large chunk, fewer for a tiny one. */
    static long tasks(long runs, int cores) {
        long wanted = Math.max(cores, (runs + RUNS_PER_FILE - 1) / RUNS_PER_FILE);
        long useful = Math.max(1, runs / MIN_RUNS_PER_TASK);
        return Math.min(wanted, useful);
    }

    private void write(
            ChunkTable table,
            long tasks,
            MapPartitionsFunction<Long, Row> rows,
            List<Column> columns) {
        spark.sparkContext()
                .setJobDescription(plan.name() + ": " + table.folder() + " " + chunk.folder());
        Dataset<Row> made =
                spark.range(0, tasks, 1, Math.toIntExact(tasks))
                        .as(Encoders.LONG())
                        .mapPartitions(rows, Encoders.row(ParquetSchema.of(columns)));
        ParquetTable.write(made, columns, folder.chunk(table, chunk), SaveMode.ErrorIfExists);
    }

    /** The rows of the points from first to end. */
    private record PointRows(SweepPlan plan, long first, long end)
            implements MapPartitionsFunction<Long, Row> {

        @Override
        public Iterator<Row> call(Iterator<Long> tasks) {
            PointsTable table = PointsTable.of(plan);
            var inputs = plan.inputs();
            return new PointSlice(first, end, 1)
                    .points()
                    .filter(inputs::keeps)
                    .mapToObj(point -> RowFactory.create(table.row(inputs.point(point))))
                    .iterator();
        }
    }

    /** The rows of the runs of every tasks-th point from first to end. */
    private record RunRows(SweepPlan plan, long first, long end, long tasks)
            implements MapPartitionsFunction<Long, Row> {

        @Override
        public Iterator<Row> call(Iterator<Long> task) {
            if (!task.hasNext()) {
                return Collections.emptyIterator();
            }
            PointSlice slice = PointSlice.of(first, end, task.next(), tasks);
            Iterator<Object[]> rows = new RunSolver(plan).rows(slice.points());
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    return RowFactory.create(rows.next());
                }
            };
        }
    }
}
