package org.janus.sweep;

import java.util.Iterator;
import java.util.stream.LongStream;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.RunSolver;

/**
 * How long a run takes here: a few hundred runs of the plan, evenly spread over its points, solved
 * on one core. They are solved twice and the second time counts, when the program is warm.
 */
final class SpeedProbe {

    private static final int RUNS = 300;
    private static final double NANOS_PER_SECOND = 1e9;

    private SpeedProbe() {}

    /** Seconds per run on one core; 0 if no point of the probe is kept. */
    static double secondsPerRun(SweepPlan plan) {
        var solver = new RunSolver(plan);
        count(solver.rows(points(plan)));
        long before = System.nanoTime();
        long runs = count(solver.rows(points(plan)));
        double seconds = (System.nanoTime() - before) / NANOS_PER_SECOND;
        return runs == 0 ? 0 : seconds / runs;
    }

    private static LongStream points(SweepPlan plan) {
        long size = plan.design().size();
        long points = Math.min(size, Math.max(1, RUNS / plan.scenarios().size()));
        return LongStream.range(0, points).map(i -> i * (size / points));
    }

    private static long count(Iterator<Object[]> rows) {
        long count = 0;
        while (rows.hasNext()) {
            rows.next();
            count++;
        }
        return count;
    }
}
