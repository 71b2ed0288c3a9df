package org.janus.sweep.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.janus.model.solve.Recording;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.Simulator.Task;
import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.DesignPoint;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.RunInputs;
import org.janus.sweep.plan.SweepPlan;

/**
 * Solves every scenario of points, block by block, so that memory does not grow with the number of
 * runs. Not for several threads.
 *
 * @param <T> what is kept of a run
 */
final class RunBlocks<T> {

    private final RunInputs inputs;
    private final int scenarios;
    private final Simulator simulator;
    private final int blockRuns;
    private final Supplier<? extends Recorder<T>> recorders;
    private final Deque<Recorder<T>> idle = new ArrayDeque<>();

    /**
     * Blocks of about so many runs, whole points.
     *
     * @param recorders makes as many recorders as the simulator has runs at work
     */
    RunBlocks(
            SweepPlan plan,
            Simulator simulator,
            int blockRuns,
            Supplier<? extends Recorder<T>> recorders) {
        this.inputs = plan.inputs();
        this.scenarios = plan.scenarios().size();
        this.simulator = simulator;
        this.blockRuns = Math.max(1, blockRuns / scenarios) * scenarios;
        this.recorders = recorders;
    }

    /** What is kept of all runs of these points, by run id if the points ascend. */
    Iterator<T> of(LongStream points) {
        PrimitiveIterator.OfLong kept = points.filter(inputs::keeps).iterator();
        return new JoinedIterator<>(kept::hasNext, () -> new Block(kept).solved());
    }

    private Recorder<T> idleRecorder() {
        return idle.isEmpty() ? recorders.get() : idle.pop();
    }

    /** The runs of the next points, handed over as the simulator asks for them. */
    private final class Block implements Iterator<Task> {

        private final List<T> results = new ArrayList<>(Collections.nCopies(blockRuns, null));
        private final PrimitiveIterator.OfLong points;
        private DesignPoint point;
        private int scenario = scenarios;
        private int taken;
        private RunInput valid;

        Block(PrimitiveIterator.OfLong points) {
            this.points = points;
        }

        Iterator<T> solved() {
            simulator.solve(this);
            return results.subList(0, taken).iterator();
        }

        @Override
        public boolean hasNext() {
            while (valid == null && hasNextScenario()) {
                RunInput run = inputs.run(point, scenario++);
                if (run.isInvalid()) {
                    refuse(run);
                } else {
                    this.valid = run;
                }
            }
            return valid != null;
        }

        @Override
        public Task next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the block is full");
            }
            RunInput run = valid;
            this.valid = null;
            int slot = taken++;
            Recorder<T> recorder = idleRecorder();
            StepListener listener = recorder.begin(run);
            return new Task(run.simulation(), new Recording(listener, () -> keep(recorder, slot)));
        }

        private void refuse(RunInput run) {
            Recorder<T> recorder = idleRecorder();
            results.set(taken++, recorder.refused(run));
            idle.push(recorder);
        }

        private void keep(Recorder<T> recorder, int slot) {
            results.set(slot, recorder.result());
            idle.push(recorder);
        }

        private boolean hasNextScenario() {
            if (scenario == scenarios && taken < blockRuns && points.hasNext()) {
                this.point = inputs.point(points.nextLong());
                this.scenario = 0;
            }
            return scenario < scenarios;
        }
    }
}
