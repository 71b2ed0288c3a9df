package org.janus.sweep.run;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.RowsFormat;
import org.janus.sweep.table.RunsTable;
import org.janus.sweep.table.TrajectoriesTable;
import scala.Tuple2;

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
        long tasks = TaskCount.of(chunk.runs() / plan.scenarios().size());
        write(ChunkTable.POINTS, place, columns, rows(tasks, new PointRows(plan, slices(tasks))));
    }

    private void writeTrajectories(String place, long tasks) {
        List<Column> columns = TrajectoriesTable.of(plan).columns();
        var rows = rows(tasks, new TrajectoryRows(plan, slices(tasks)));
        write(ChunkTable.TRAJECTORIES, place, columns, rows);
    }

    private void writeRuns(String place, long tasks, TaskCounters counters) {
        List<Column> columns = RunsTable.of(plan).columns();
        var rows = rows(tasks, new RunRows(plan, slices(tasks), counters));
        write(ChunkTable.RUNS, place, columns, rows);
    }

    private JavaPairRDD<Void, Object[]> rows(long tasks, TaskRows rows) {
        return spark.sparkContext()
                .range(0, tasks, 1, Math.toIntExact(tasks))
                .toJavaRDD()
                .mapPartitionsToPair(rows);
    }

    private void write(
            ChunkTable table,
            String place,
            List<Column> columns,
            JavaPairRDD<Void, Object[]> rows) {
        spark.sparkContext()
                .setJobDescription(plan.name() + ": " + table.folder() + " of " + place);
        spark.sparkContext().setInterruptOnCancel(true);
        RowsFormat.write(rows, columns, folder.chunk(table, chunk));
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

        PointSlice of(long task) {
            return new PointSlice(first, end, task, tasks);
        }
    }

    /** The rows of the one task that a partition holds. */
    private interface TaskRows extends PairFlatMapFunction<Iterator<Object>, Void, Object[]> {

        Slices slices();

        Iterator<Object[]> rows(PointSlice slice);

        @Override
        default Iterator<Tuple2<Void, Object[]>> call(Iterator<Object> task) {
            Iterator<Object[]> rows = rows(slices().of((Long) task.next()));
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Tuple2<Void, Object[]> next() {
                    return new Tuple2<>(null, rows.next());
                }
            };
        }
    }

    private record PointRows(SweepPlan plan, Slices slices) implements TaskRows {

        @Override
        public Iterator<Object[]> rows(PointSlice slice) {
            PointsTable table = PointsTable.of(plan);
            var inputs = plan.inputs();
            return slice.points()
                    .filter(inputs::keeps)
                    .mapToObj(point -> table.row(inputs.point(point)))
                    .iterator();
        }
    }

    private record TrajectoryRows(SweepPlan plan, Slices slices) implements TaskRows {

        @Override
        public Iterator<Object[]> rows(PointSlice slice) {
            return new TrajectorySolver(plan).rows(slice.points());
        }
    }

    private record RunRows(SweepPlan plan, Slices slices, TaskCounters counters)
            implements TaskRows {

        @Override
        public Iterator<Object[]> rows(PointSlice slice) {
            RunsTable table = RunsTable.of(plan);
            Iterator<Object[]> rows = new RunSolver(plan).rows(slice.points());
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
