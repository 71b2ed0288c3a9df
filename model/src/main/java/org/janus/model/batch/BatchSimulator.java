package org.janus.model.batch;

import java.util.Iterator;
import java.util.OptionalInt;
import org.janus.model.Dose;
import org.janus.model.DualRoleEquations;
import org.janus.model.State;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.StepListener;

/**
 * The fast simulator: runs of the model side by side in the lanes of a {@link BatchIntegrator}.
 *
 * <p>It computes with vector instructions where this JVM has them ({@code --add-modules
 * jdk.incubator.vector}) and in plain Java elsewhere, which is slower and gives the same bits;
 * {@link #description()} says which and why. The first simulator of a JVM checks this and takes
 * about a second to be made.
 *
 * <p>For one thread at a time; as many simulators as threads.
 */
public final class BatchSimulator implements Simulator {

    /** Lanes of a group: one vector of 512 bits; more do not pay, since they leave the cache. */
    private static final int LANES = 8;

    private static final int[] DECAYING = {
        State.RECOMBINANT_IL6.ordinal(),
        State.ANTI_IL6R.ordinal(),
        State.ANTI_IL6.ordinal(),
        State.SGP130FC.ordinal(),
        State.ANTI_PD1.ordinal(),
        State.HYPER_IL6.ordinal(),
        State.HEAT_SESSIONS.ordinal()
    };

    private static final Survey.Rows SURVEYED =
            new Survey.Rows(
                    new int[] {State.STAT3.ordinal()},
                    new int[] {State.TUMOR_CELLS.ordinal()},
                    new int[] {
                        State.TUMOR_CELLS.ordinal(),
                        State.METASTATIC_CELLS.ordinal(),
                        State.EFFECTOR_CELLS.ordinal()
                    });

    private final BatchIntegrator integrator;

    private BatchSimulator(BatchIntegrator integrator) {
        this.integrator = integrator;
    }

    /**
     * {@return a simulator with the parts that this JVM computes with}
     *
     * @param settings tolerance and limits
     */
    public static BatchSimulator of(SolverSettings settings) {
        return with(PartsChoice.ofThisJvm().parts(), settings);
    }

    /**
     * {@return a simulator in plain Java} The same bits, and made at once: for a few runs it is the
     * faster one.
     *
     * @param settings tolerance and limits
     */
    public static BatchSimulator plain(SolverSettings settings) {
        return with(new ScalarParts(), settings);
    }

    /** {@return what simulators of this JVM compute with and why, one sentence for a log} */
    public static String description() {
        return PartsChoice.ofThisJvm().description();
    }

    static BatchSimulator with(LaneParts parts, SolverSettings settings) {
        LaneKernel kernel = parts.kernel();
        return with(kernel, parts.arithmetic(), settings, Math.max(LANES, kernel.width()));
    }

    static BatchSimulator with(
            LaneKernel kernel, LaneArithmetic arithmetic, SolverSettings settings, int lanes) {
        LaneSystem system =
                new LaneSystem(
                        kernel,
                        State.errorScales(),
                        OptionalInt.of(State.TUMOR_CELLS.ordinal()),
                        DualRoleEquations.EXTINCTION_CELLS,
                        DECAYING,
                        SURVEYED);
        return new BatchSimulator(new BatchIntegrator(system, settings, arithmetic, lanes));
    }

    @Override
    public void solve(Iterator<Task> tasks) {
        integrator.solve(new ModelRuns(tasks));
    }

    private record ModelRuns(Iterator<Task> tasks) implements Iterator<LaneRun> {

        @Override
        public boolean hasNext() {
            return tasks.hasNext();
        }

        @Override
        public LaneRun next() {
            Task task = tasks.next();
            return new ModelRun(task.simulation(), task.listener());
        }
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
            Dose dose = simulation.doses().get(jump);
            dose.agent().giveTo(state, dose.amount());
        }
    }
}
