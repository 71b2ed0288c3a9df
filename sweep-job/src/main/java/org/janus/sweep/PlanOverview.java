package org.janus.sweep;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.janus.sweep.config.Reading;
import org.janus.sweep.config.Warning;
import org.janus.sweep.design.Factor;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Segment;

/**
 * What a plan comes to, before anything runs.
 *
 * @param name of the sweep
 * @param design its type
 * @param points of the design, those that {@code where} leaves out included
 * @param scenarios by name, in order
 * @param runs in all; every scenario has as many as there are points
 * @param chunks committed one after the other
 * @param factors what varies
 * @param columns of the points below
 * @param firstPoints the first three
 * @param lastPoints the last three
 * @param expectation memory, bytes and time
 * @param output the folder that would be written
 * @param environment variables that the config read
 * @param overrides what {@code --set} said
 * @param warnings what somebody should think about
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record PlanOverview(
        String name,
        String design,
        long points,
        List<String> scenarios,
        long runs,
        long chunks,
        List<FactorRange> factors,
        List<String> columns,
        List<IndexedPoint> firstPoints,
        List<IndexedPoint> lastPoints,
        Expectation expectation,
        String output,
        List<String> environment,
        List<String> overrides,
        List<String> warnings) {

    private static final int SHOWN_POINTS = 3;

    /**
     * A factor and where its values lie.
     *
     * @param lowest smallest value; minus infinity where it is not bounded
     * @param highest largest value
     */
    record FactorRange(String factor, String unit, double lowest, double highest) {}

    /**
     * A point.
     *
     * @param kept whether {@code where} keeps it
     */
    record IndexedPoint(long point, boolean kept, List<Double> values) {}

    /** The overview of a plan that was read without problems. */
    static PlanOverview of(Reading reading) {
        SweepPlan plan = reading.plan().orElseThrow();
        long points = plan.design().size();
        return new PlanOverview(
                plan.name(),
                plan.design().type().key(),
                points,
                plan.scenarios().stream().map(ScenarioPlan::name).toList(),
                plan.runs(),
                Segment.of(plan, 0).chunkCount(),
                plan.design().factors().stream().map(PlanOverview::range).toList(),
                plan.design().columns(),
                shown(plan, 0, Math.min(points, SHOWN_POINTS)),
                shown(plan, Math.max(0, points - SHOWN_POINTS), points),
                Expectation.of(plan),
                plan.output(),
                plan.record().environment(),
                plan.record().overrides(),
                reading.warnings().stream().map(Warning::text).toList());
    }

    private static FactorRange range(Factor factor) {
        var variation = factor.variation();
        String unit = FactorTarget.of(factor.name()).orElseThrow().unit();
        return new FactorRange(factor.name(), unit, variation.lowest(), variation.highest());
    }

    private static List<IndexedPoint> shown(SweepPlan plan, long from, long to) {
        return LongStream.range(from, to).mapToObj(index -> shown(plan, index)).toList();
    }

    private static IndexedPoint shown(SweepPlan plan, long index) {
        List<Double> values = Arrays.stream(plan.design().point(index)).boxed().toList();
        return new IndexedPoint(index, plan.design().keeps(index), values);
    }
}
