package org.janus.sweep.run;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
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
import org.janus.sweep.table.TrajectoriesTable;

/**
 * Writes one chunk: its points, its trajectories, then its runs, whose _SUCCESS commits it.
 *
 * <p>Spark gets a range of task numbers and the plan; each task makes its own rows and one file.
 * Where trajectories are asked for, the runs are solved twice, once for each table: to keep the
 * rows of one table while the other is written would cost memory or disk in the size of the larger
 * one, while a second solve is cheap against writing all observables of a run at all its times.
 */
final class ChunkJob {

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

    /**
     * Removes what is left of an interrupted writer, and writes the chunk anew.
     *
     * @param place which chunk of how many, for Spark's UI
     * @param counters take what the tasks count
     */
    void write(String place, TaskCounters counters) {
        folder.clear(chunk);
        int cores = spark.sparkContext().defaultParallelism();
        writePoints(place);
        if (!plan.trajectories().isNone()) {
            writeTrajectories(place, TaskCount.of(chunk.runs(), samples(), cores));
        }
        writeRuns(place, TaskCount.of(chunk.runs(), chunk.runs(), cores), counters);
    }

    private void writePoints(String place) {
        List<Column> columns = PointsTable.of(plan).columns();
        write(ChunkTable.POINTS, place, columns, rows(1, new PointRows(plan, slices(1)), columns));
    }

    private void writeTrajectories(String place, long tasks) {
        List<Column> columns = TrajectoriesTable.of(plan).columns();
        var rows = rows(tasks, new TrajectoryRows(plan, slices(tasks)), columns);
        write(ChunkTable.TRAJECTORIES, place, columns, rows);
    }

    private void writeRuns(String place, long tasks, TaskCounters counters) {
        List<Column> columns = RunsTable.of(plan).columns();
        var rows = rows(tasks, new RunRows(plan, slices(tasks), counters), columns);
        write(ChunkTable.RUNS, place, columns, rows);
    }

    private Dataset<Row> rows(
            long tasks, MapPartitionsFunction<Long, Row> rows, List<Column> columns) {
        return spark.range(0, tasks, 1, Math.toIntExact(tasks))
                .as(Encoders.LONG())
                .mapPartitions(rows, Encoders.row(ParquetSchema.of(columns)));
    }

    private void write(ChunkTable table, String place, List<Column> columns, Dataset<Row> rows) {
        spark.sparkContext()
                .setJobDescription(plan.name() + ": " + table.folder() + " of " + place);
        ParquetTable.write(rows, columns, folder.chunk(table, chunk), SaveMode.ErrorIfExists);
    }

    /** The points of the chunk, to be shared among tasks. */
    private Slices slices(long tasks) {
        int scenarios = plan.scenarios().size();
        return new Slices(
                chunk.firstRun() / scenarios, (chunk.firstRun() + chunk.runs()) / scenarios, tasks);
    }

    private long samples() {
        return Math.multiplyExact(chunk.runs(), plan.trajectories().timesDays().size());
    }

    /** The points from first to end, as they are shared among tasks. */
    private record Slices(long first, long end, long tasks) implements Serializable {

        /** The rows of the points of the one task that a partition holds. */
        Iterator<Row> rows(Iterator<Long> task, Function<PointSlice, Iterator<Object[]>> made) {
            if (!task.hasNext()) {
                return Collections.emptyIterator();
            }

            PointSlice slice = new PointSlice(first, end, task.next(), tasks);
            Iterator<Object[]> rows = made.apply(slice);
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

    private record PointRows(SweepPlan plan, Slices slices)
            implements MapPartitionsFunction<Long, Row> {

        @Override
        public Iterator<Row> call(Iterator<Long> task) {
            PointsTable table = PointsTable.of(plan);
            var inputs = plan.inputs();
            return slices.rows(
                    task,
                    slice ->
                            slice.points()
                                    .filter(inputs::keeps)
                                    .mapToObj(point -> table.row(inputs.point(point)))
                                    .iterator());
        }
    }

    private record TrajectoryRows(SweepPlan plan, Slices slices)
            implements MapPartitionsFunction<Long, Row> {

        @Override
        public Iterator<Row> call(Iterator<Long> task) {
            return slices.rows(task, slice -> new TrajectorySolver(plan).rows(slice.points()));
        }
    }

    private record RunRows(SweepPlan plan, Slices slices, TaskCounters counters)
            implements MapPartitionsFunction<Long, Row> {

        @Override
        public Iterator<Row> call(Iterator<Long> task) {
            return slices.rows(task, slice -> counted(new RunSolver(plan).rows(slice.points())));
        }

        private Iterator<Object[]> counted(Iterator<Object[]> rows) {
            RunsTable table = RunsTable.of(plan);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Object[] next() {
                    Object[] row = rows.next();
                    counters.add(table, row);
                    return row;
                }
            };
        }
    }
}
