package org.janus.sweep.run;

import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.Simulator.Task;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.RunsTable;

/** Turns points into rows of the table {@code runs}. Not for several threads. */
public final class RunSolver {

    /**
     * Large against the lanes of a simulator, so that few of them idle at the end of a block, and
     * small enough for its rows to stay in the cache until they are written.
     */
    private static final int BLOCK_RUNS = 1024;

    /** Points solved beforehand: so many at most, and no more than one in so many. */
    private static final int WARM_UP_POINTS = 100;

    private final SweepPlan plan;
    private final Simulator simulator;
    private final RunsTable table;

    /**
     * A solver of the runs of one sweep.
     *
     * @param plan the sweep
     */
    public RunSolver(SweepPlan plan) {
        this(plan, Solvers.simulator(plan));
    }

    /** With a simulator of its maker's choice. */
    RunSolver(SweepPlan plan, Simulator simulator) {
        this.plan = plan;
        this.simulator = simulator;
        this.table = RunsTable.of(plan);
    }

    /**
     * Makes this JVM ready to solve, on a thread of its own: what the first simulator of a JVM and
     * the first runs take longer for is done while Spark starts.
     *
     * @param plan whose solver it is
     */
    public static void prepare(SweepPlan plan) {
        Thread thread = new Thread(() -> warmUp(plan), "prepare-simulator");
        thread.setDaemon(true);
        thread.start();
    }

    /** Solves some runs, from all over the sweep, for nothing but to have them compiled. */
    private static void warmUp(SweepPlan plan) {
        RunSolver solver = new RunSolver(plan);
        long points = plan.runs() / plan.scenarios().size();
        long stride = Math.max(points / WARM_UP_POINTS, WARM_UP_POINTS);
        LongStream some = LongStream.range(0, points / stride).map(i -> i * stride);
        solver.rows(some).forEachRemaining(row -> {});
    }

    /**
     * {@return the rows of all runs of these points, by run id if the points ascend}
     *
     * @param points indices; those left out by {@code where} have no rows
     */
    public Iterator<Object[]> rows(LongStream points) {
        return new RunBlocks<>(plan, simulator, BLOCK_RUNS, this::recorder).of(points);
    }

    /** The row of one run. */
    Object[] row(RunInput run) {
        RunRecorder recorder = recorder();
        if (run.isInvalid()) {
            return recorder.refused(run);
        }

        Task task = new Task(run.simulation(), recorder.begin(run));
        simulator.solve(List.of(task).iterator());
        return recorder.result();
    }

    private RunRecorder recorder() {
        return new RunRecorder(plan, table);
    }
}
