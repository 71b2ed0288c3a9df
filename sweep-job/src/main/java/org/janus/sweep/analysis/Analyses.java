package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.ParquetSchema;

/**
 * The analyses of a sweep: which tables its design and scenarios support, and how they get written.
 *
 * <p>One pass over the committed runs counts all small tables at once ({@link Tally}); runs of a
 * point lie side by side, so that contrasts need no join. Tables with a row for each point are
 * written by the tasks that read the points. No run comes to the driver. A table is the same for
 * any number of partitions, cores or chunks: it holds counts, exact orders and fixed-point sums.
 *
 * <p>A table is written beside the one that is there and takes its place when it is complete.
 */
public final class Analyses {

    private static final int WRITERS = 4;

    private final SparkSession spark;
    private final SweepPlan plan;
    private final OutputFolder folder;
    private final TableWriter writer;

    private Analyses(SparkSession spark, SweepPlan plan, OutputFolder folder) {
        this.spark = spark;
        this.plan = plan;
        this.folder = folder;
        this.writer = new TableWriter(spark, plan.name(), folder);
    }

    /**
     * {@return the analyses of a plan's output}
     *
     * @param spark computes them
     * @param plan the sweep
     * @param folder its output
     */
    public static Analyses of(SparkSession spark, SweepPlan plan, OutputFolder folder) {
        return new Analyses(spark, plan, folder);
    }

    /**
     * Writes every table that the plan supports. The caller holds the claim of the folder.
     *
     * @return the sweep in a few numbers
     * @throws InterruptedException if the thread was interrupted; whole tables stay
     */
    public SweepSummary write() throws InterruptedException {
        RunsPass pass = RunsPass.over(spark, plan, folder);
        Tallies tallies = pass.count(Tallies.of(plan));
        List<Runnable> writers = new ArrayList<>();
        ScenarioPair.il6(plan).ifPresent(pair -> writers.add(() -> writeRoles(pass, pair)));
        Stream.concat(tallies.tables(), sensitivity().rows(pass.runs()).stream())
                .forEach(table -> writers.add(() -> writer.write(table)));
        writeAll(writers);
        return tallies.summary();
    }

    /** Small jobs leave cores idle while they are planned and committed; a few overlap. */
    private static void writeAll(List<Runnable> writers) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<?> written : writers.stream().map(pool::submit).toList()) {
                written.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a table cannot be written", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** {@return the sweep in a few numbers, counted anew; writes nothing} */
    public SweepSummary summary() {
        return RunsPass.over(spark, plan, folder).count(Tallies.ofSummary(plan)).summary();
    }

    /** {@return the tables that the plan supports, in the order in which they are written} */
    public List<AnalysisTable> tables() {
        Stream<AnalysisTable> counted = Tallies.of(plan).tables().map(TableRows::table);
        Stream<AnalysisTable> roles =
                ScenarioPair.il6(plan).stream().map(pair -> Il6Roles.table(plan));
        Stream<AnalysisTable> boundary = boundary().stream().map(RoleBoundary::table);
        return Stream.of(counted, roles, boundary, sensitivity().tables().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /**
     * {@return whether every one of them is there; a command that was interrupted left some out}
     */
    public boolean isWritten() {
        return folder.tables().containsAll(tables().stream().map(AnalysisTable::name).toList());
    }

    private Sensitivity sensitivity() {
        return Sensitivity.of(SensitivityInput.of(plan));
    }

    private void writeRoles(RunsPass pass, ScenarioPair pair) {
        AnalysisTable table = Il6Roles.table(plan);
        writer.write(table, pass.map(new Il6Roles(pair), table));
        boundary().ifPresent(boundary -> writeBoundary(boundary, table));
    }

    private void writeBoundary(RoleBoundary boundary, AnalysisTable roles) {
        Dataset<Row> points =
                spark.read()
                        .schema(ParquetSchema.of(roles.columns()))
                        .parquet(folder.table(roles.name()));
        writer.write(boundary.table(), boundary.points(points));
    }

    private Optional<RoleBoundary> boundary() {
        return ScenarioPair.il6(plan)
                .filter(pair -> RoleBoundary.existsFor(plan))
                .map(pair -> RoleBoundary.of(plan));
    }
}
