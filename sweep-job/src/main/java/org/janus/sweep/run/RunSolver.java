package org.janus.sweep.run;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.janus.model.outcome.OutcomeValues;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.Simulator.Task;
import org.janus.model.solve.Status;
import org.janus.sweep.plan.DesignPoint;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.RunInputs;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.RunsTable;

/**
 * Turns points into rows of the table {@code runs}: every scenario of every point, block by block,
 * so that memory does not grow with the number of runs. Not for several threads.
 */
public final class RunSolver {

    /** Large against the lanes of a simulator, so that few of them idle at the end of a block. */
    private static final int BLOCK_RUNS = 4096;

    private final SweepPlan plan;
    private final RunInputs inputs;
    private final Simulator simulator;
    private final RunsTable table;
    private final Deque<RunRecorder> idle = new ArrayDeque<>();

    public RunSolver(SweepPlan plan) {
        this.plan = plan;
        this.inputs = plan.inputs();
        this.simulator = Solvers.simulator(plan.solver());
        this.table = RunsTable.of(plan);
    }

    /** The rows of all runs of these points, by run id if the points ascend. */
    public Iterator<Object[]> rows(LongStream points) {
        PrimitiveIterator.OfLong kept = points.filter(inputs::keeps).iterator();
        return new Iterator<>() {
            private Iterator<Object[]> block = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                if (!block.hasNext() && kept.hasNext()) {
                    this.block = new Block(kept).solved();
                }
                return block.hasNext();
            }

            @Override
            public Object[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no more runs");
                }
                return block.next();
            }
        };
    }

    private static OutcomeValues refused(RunInput run) {
        return OutcomeValues.failed(
                new Completion(Status.INVALID_PARAMETERS, run.invalidity(), 0, 0, 0, 0));
    }

    /** The runs of the next points, handed over as the simulator asks for them. */
    private final class Block implements Iterator<Task> {

        private final int scenarios = plan.scenarios().size();
        private final Object[][] rows =
                new Object[Math.max(1, BLOCK_RUNS / scenarios) * scenarios][];
        private final PrimitiveIterator.OfLong points;
        private DesignPoint point;
        private int scenario = scenarios;
        private int taken;
        private RunInput valid;

        Block(PrimitiveIterator.OfLong points) {
            this.points = points;
        }

        Iterator<Object[]> solved() {
            simulator.solve(this);
            return Arrays.asList(rows).subList(0, taken).iterator();
        }

        @Override
        public boolean hasNext() {
            while (valid == null && hasNextScenario()) {
                RunInput run = inputs.run(point, scenario++);
                if (run.isInvalid()) {
                    rows[taken++] = table.row(run, refused(run));
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
            RunRecorder recorder = idle.isEmpty() ? new RunRecorder(plan) : idle.pop();
            return new Task(run.simulation(), recorder.begin(run, () -> keep(recorder, slot)));
        }

        private void keep(RunRecorder recorder, int slot) {
            rows[slot] = recorder.row(table);
            idle.push(recorder);
        }

        private boolean hasNextScenario() {
            if (scenario == scenarios && taken < rows.length && points.hasNext()) {
                this.point = inputs.point(points.nextLong());
                this.scenario = 0;
            }
            return scenario < scenarios;
        }
    }
}
