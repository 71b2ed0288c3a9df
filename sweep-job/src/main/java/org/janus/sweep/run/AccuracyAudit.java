package org.janus.sweep.run;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.log10;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.janus.model.DualRoleEquations;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Audit;

/**
 * How exact is a sweep? A sample of its runs is solved again with the reference simulator at a
 * tolerance of 1e-10; and with the largest error found, all runs are counted that lie closer than
 * that to a threshold of an outcome, so that a solver's error could have decided it.
 */
public final class AccuracyAudit {

    private static final StructType FINDING =
            new StructType().add("error", DataTypes.DoubleType).add("flips", DataTypes.BooleanType);

    private final SparkSession spark;
    private final SweepPlan plan;

    /**
     * An audit of one sweep.
     *
     * @param spark solves the sample again
     * @param plan the sweep
     */
    public AccuracyAudit(SparkSession spark, SweepPlan plan) {
        this.spark = spark;
        this.plan = plan;
    }

    /**
     * {@return what the audit found; numbers are of log10 burden at the horizon}
     *
     * @param runs the table {@code runs}
     */
    public Audit of(Dataset<Row> runs) {
        List<Row> found = sample();
        double[] errors = found.stream().mapToDouble(row -> row.getDouble(0)).toArray();
        long flips = found.stream().filter(row -> row.getBoolean(1)).count();
        if (errors.length == 0) {
            return Audit.ofNothing(
                    plan.solver().settings().tolerance(), RunAuditor.REFERENCE_TOLERANCE);
        }

        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(errors);
        double largest = percentile.evaluate(100);
        return new Audit(
                plan.solver().settings().tolerance(),
                RunAuditor.REFERENCE_TOLERANCE,
                errors.length,
                percentile.evaluate(50),
                percentile.evaluate(99),
                largest,
                flips,
                nearThreshold(runs, largest));
    }

    private List<Row> sample() {
        long tasks = spark.sparkContext().defaultParallelism();
        spark.sparkContext().setJobDescription(plan.name() + ": accuracy audit");
        return spark.range(0, tasks, 1, Math.toIntExact(tasks))
                .as(Encoders.LONG())
                .mapPartitions(new Findings(plan, tasks), Encoders.row(FINDING))
                .collectAsList();
    }

    private long nearThreshold(Dataset<Row> runs, double error) {
        Column near =
                isNear(Outcome.TUMOR_CELLS_PEAK, plan.outcomes().escapeBurdenCells(), error)
                        .or(
                                isNear(
                                        Outcome.TUMOR_CELLS_END,
                                        plan.outcomes().detectionLimitCells(),
                                        error))
                        .or(
                                isNear(
                                        Outcome.TUMOR_CELLS_NADIR,
                                        DualRoleEquations.EXTINCTION_CELLS,
                                        error));
        return runs.agg(count(when(near, 1))).first().getLong(0);
    }

    private static Column isNear(Outcome outcome, double threshold, double error) {
        Column cells = col(outcome.column());
        return cells.gt(0).and(abs(log10(cells.divide(threshold))).leq(error));
    }

    /** Findings of every tasks-th run of the sample. */
    private record Findings(SweepPlan plan, long tasks)
            implements MapPartitionsFunction<Long, Row> {

        @Override
        public Iterator<Row> call(Iterator<Long> task) {
            List<Row> rows = new ArrayList<>();
            while (task.hasNext()) {
                long first = task.next();
                for (RunAuditor.Finding finding : new RunAuditor(plan).findings(runs(first))) {
                    rows.add(RowFactory.create(finding.error(), finding.flips()));
                }
            }
            return rows.iterator();
        }

        private List<RunInput> runs(long first) {
            var inputs = plan.inputs();
            long scenarios = plan.scenarios().size();
            long[] ids = RunSample.ids(plan.runs(), plan.seed()).toArray();
            List<RunInput> runs = new ArrayList<>();
            for (long i = first; i < ids.length; i += tasks) {
                RunInput run = inputs.run(ids[Math.toIntExact(i)]);
                if (inputs.keeps(ids[Math.toIntExact(i)] / scenarios) && !run.isInvalid()) {
                    runs.add(run);
                }
            }
            return runs;
        }
    }
}
