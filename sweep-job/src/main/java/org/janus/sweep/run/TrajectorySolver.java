package org.janus.sweep.run;

import java.util.Iterator;
import java.util.stream.LongStream;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TrajectoryRecorder.Trajectory;
import org.janus.sweep.table.TrajectoriesTable;

/** Turns points into rows of the table {@code trajectories}. Not for several threads. */
final class TrajectorySolver {

    /** Samples that a block holds: some ten megabytes. */
    private static final int BLOCK_SAMPLES = 32_768;

    private final SweepPlan plan;
    private final TrajectoriesTable table;

    TrajectorySolver(SweepPlan plan) {
        this.plan = plan;
        this.table = TrajectoriesTable.of(plan);
    }

    /** The rows of all runs of these points, by run id if the points ascend, and by time. */
    Iterator<Object[]> rows(LongStream points) {
        int blockRuns = Math.max(1, BLOCK_SAMPLES / plan.trajectories().timesDays().size());
        var simulator = Solvers.simulator(plan);
        var blocks =
                new RunBlocks<>(plan, simulator, blockRuns, () -> new TrajectoryRecorder(plan));
        Iterator<Trajectory> trajectories = blocks.of(points);
        return new JoinedIterator<>(trajectories::hasNext, () -> rows(trajectories.next()));
    }

    private Iterator<Object[]> rows(Trajectory trajectory) {
        return trajectory.samples().stream()
                .map(sample -> table.row(trajectory.run(), sample.timeDays(), sample.observables()))
                .iterator();
    }
}
