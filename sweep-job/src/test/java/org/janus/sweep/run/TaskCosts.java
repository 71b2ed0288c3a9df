package org.janus.sweep.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/**
 * What the tasks of a chunk cost, in evaluations of the right-hand side: the same on every machine,
 * however busy. A solver's time is proportional to it.
 */
final class TaskCosts {

    private final long[] pointCosts;

    private TaskCosts(long[] pointCosts) {
        this.pointCosts = pointCosts;
    }

    /** Solves all points of a plan. */
    static TaskCosts of(SweepPlan plan) {
        long[] costs = new long[Math.toIntExact(plan.design().size())];
        List<String> names = RunsTable.of(plan).columns().stream().map(Column::name).toList();
        int point = names.indexOf("point");
        int evaluations = names.indexOf("rhs_evaluations");
        new RunSolver(plan)
                .rows(LongStream.range(0, costs.length))
                .forEachRemaining(
                        row ->
                                costs[Math.toIntExact((long) row[point])] +=
                                        (long) row[evaluations]);
        return new TaskCosts(costs);
    }

    /** The dearest task over the mean, with contiguous blocks of points. */
    double ofBlocks(int tasks) {
        return spread(
                tasks,
                task ->
                        LongStream.range(
                                task * pointCosts.length / tasks,
                                (task + 1) * pointCosts.length / tasks));
    }

    /** The dearest task over the mean, with every so manieth point. */
    double ofStrides(int tasks) {
        return spread(
                tasks,
                task ->
                        LongStream.iterate(
                                task, point -> point < pointCosts.length, point -> point + tasks));
    }

    /** The dearest task over the mean, as Janus shares the points. */
    double ofSlices(int tasks) {
        return spread(tasks, task -> new PointSlice(0, pointCosts.length, task, tasks).points());
    }

    private double spread(int tasks, LongFunction<LongStream> points) {
        double[] costs =
                LongStream.range(0, tasks)
                        .mapToDouble(
                                task ->
                                        points.apply(task)
                                                .map(point -> pointCosts[Math.toIntExact(point)])
                                                .sum())
                        .toArray();
        return Arrays.stream(costs).max().orElseThrow()
                / Arrays.stream(costs).average().orElseThrow();
    }
}
