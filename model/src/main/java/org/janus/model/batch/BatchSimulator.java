package org.janus.model.batch;

import java.util.Iterator;
import java.util.OptionalInt;
import org.janus.model.DualRoleEquations;
import org.janus.model.State;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.StepListener;

/**
 * The fast simulator: runs of the model in the lanes of a {@link BatchIntegrator}.
 *
 * <p>One thread at a time; as many simulators as threads.
 */
public final class BatchSimulator implements Simulator {

    private static final int[] DECAYING = {
        State.RECOMBINANT_IL6.ordinal(),
        State.ANTI_IL6R.ordinal(),
        State.ANTI_IL6.ordinal(),
        State.SGP130FC.ordinal(),
        State.ANTI_PD1.ordinal(),
        State.HYPER_IL6.ordinal(),
        State.HEAT_SESSIONS.ordinal()
    };

    private final BatchIntegrator integrator;

    BatchSimulator(
            LaneKernel kernel, LaneArithmetic arithmetic, SolverSettings settings, int lanes) {
        LaneSystem system =
                new LaneSystem(
                        kernel,
                        State.errorScales(),
                        OptionalInt.of(State.TUMOR_CELLS.ordinal()),
                        DualRoleEquations.EXTINCTION_CELLS,
                        DECAYING);
        this.integrator = new BatchIntegrator(system, settings, arithmetic, lanes);
    }

    @Override
    public void solve(Iterator<Task> tasks) {
        integrator.solve(
                new Iterator<LaneRun>() {
                    @Override
                    public boolean hasNext() {
                        return tasks.hasNext();
                    }

                    @Override
                    public LaneRun next() {
                        Task task = tasks.next();
                        return new ModelRun(task.simulation(), task.listener());
                    }
                });
    }

    private record ModelRun(Simulation simulation, StepListener listener) implements LaneRun {

        @Override
        public double[] parameters() {
            return simulation.parameters();
        }

        @Override
        public void start(double[] state) {
            double[] initial = new DualRoleEquations(simulation.parameters()).initialState();
            System.arraycopy(initial, 0, state, 0, state.length);
        }

        @Override
        public double horizonDays() {
            return simulation.horizonDays();
        }

        @Override
        public int jumps() {
            return simulation.doses().size();
        }

        @Override
        public double jumpDays(int jump) {
            return simulation.doses().get(jump).timeDays();
        }

        @Override
        public void jump(int jump, double[] state) {
            var dose = simulation.doses().get(jump);
            dose.agent().giveTo(state, dose.amount());
        }
    }
}
