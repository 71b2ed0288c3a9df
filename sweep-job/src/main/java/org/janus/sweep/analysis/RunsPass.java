package org.janus.sweep.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.ParquetSchema;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.RunsTable;

/**
 * Goes over the committed runs of an output, point by point, on Spark's executors.
 *
 * <p>Tallies travel as bytes of Java's own serialization, whatever serializer the cluster prefers,
 * and are merged in a tree, so that the driver holds a few of them at a time.
 */
final class RunsPass {

    private static final int TREE_DEPTH = 2;

    private final Dataset<Row> runs;
    private final Dataset<Row> rows;
    private final RunColumns columns;

    private RunsPass(Dataset<Row> runs, Dataset<Row> rows, RunColumns columns) {
        this.runs = runs;
        this.rows = rows;
        this.columns = columns;
    }

    /** A pass over what is committed; later chunks are not seen. */
    static RunsPass over(SparkSession spark, SweepPlan plan, OutputFolder folder) {
        String[] chunks = folder.committed(ChunkTable.RUNS).toArray(String[]::new);
        Dataset<Row> runs =
                spark.read().schema(ParquetSchema.of(RunsTable.of(plan).columns())).parquet(chunks);
        return new RunsPass(runs, runs.select(columns(plan)), RunColumns.of(plan));
    }

    /** The committed runs with all their columns. */
    Dataset<Row> runs() {
        return runs;
    }

    private static org.apache.spark.sql.Column[] columns(SweepPlan plan) {
        return Stream.of(
                        Stream.of(RunsTable.RUN_ID.name(), PointsTable.POINT.name()),
                        PointsTable.factors(plan).stream().map(Column::name),
                        PointRunsIterator.outcomes().map(Outcome::column))
                .flatMap(Function.identity())
                .map(functions::col)
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    /** The tallies of all points; the argument stays empty. */
    Tallies count(Tallies empty) {
        byte[] zero = bytes(empty);
        RunColumns read = columns;
        byte[] all =
                rows.javaRDD()
                        .mapPartitions(part -> counted(zero, new PointRunsIterator(part, read)))
                        .treeAggregate(zero, RunsPass::merged, RunsPass::merged, TREE_DEPTH);
        return tallies(all);
    }

    /** A row for each point. */
    Dataset<Row> map(Il6Roles roles, AnalysisTable table) {
        RunColumns read = columns;
        return rows.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                        part -> mapped(roles, new PointRunsIterator(part, read)),
                Encoders.row(ParquetSchema.of(table.columns())));
    }

    private static Iterator<Row> mapped(Il6Roles roles, Iterator<PointRuns> points) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return points.hasNext();
            }

            @Override
            public Row next() {
                return RowFactory.create(roles.row(points.next()));
            }
        };
    }

    private static Iterator<byte[]> counted(byte[] zero, Iterator<PointRuns> points) {
        Tallies tallies = tallies(zero);
        points.forEachRemaining(tallies::add);
        return List.of(bytes(tallies)).iterator();
    }

    private static byte[] merged(byte[] one, byte[] other) {
        Tallies both = tallies(one);
        both.merge(tallies(other));
        return bytes(both);
    }

    private static byte[] bytes(Tallies tallies) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tallies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Tallies tallies(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Tallies) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
