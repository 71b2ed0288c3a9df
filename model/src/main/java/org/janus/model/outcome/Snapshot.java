package org.janus.model.outcome;

import org.hipparchus.util.FastMath;
import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Step;

/**
 * The state at one time of a run, with what the equations say of it; works out only what it is
 * asked for, until the simulator goes on. One object serves all times of a run, and all runs;
 * states are as the simulator has them, derived values see max(state, 0).
 */
final class Snapshot {

    private final double[] state = new double[State.count()];
    private final double[] derivative = new double[State.count()];
    private final double[] quantities = new double[Quantity.count()];
    private Simulation simulation;
    private DualRoleEquations equations;
    private Step step;
    private double timeDays;
    private boolean hasEquations;
    private boolean hasState;
    private boolean isEvaluated;

    /** Gets ready for a run. */
    Snapshot of(Simulation run) {
        simulation = run;
        hasEquations = false;
        return this;
    }

    /** Takes this state; the array is not kept. */
    Snapshot take(double[] y) {
        System.arraycopy(y, 0, state, 0, state.length);
        hasState = true;
        isEvaluated = false;
        return this;
    }

    /** Takes the state of a time within a step, in days. */
    Snapshot take(Step step, double timeDays) {
        this.step = step;
        this.timeDays = timeDays;
        hasState = false;
        isEvaluated = false;
        return this;
    }

    double state(State which) {
        return hasState ? state[which.ordinal()] : onStep(which.ordinal());
    }

    /** max(state, 0), as the equations see it. */
    double amount(State which) {
        return Math.max(state(which), 0);
    }

    double slope(State which) {
        evaluate();
        return derivative[which.ordinal()];
    }

    double quantity(Quantity which) {
        evaluate();
        return quantities[which.ordinal()];
    }

    double log10(State which) {
        return FastMath.log10(Math.max(state(which), 1));
    }

    /** NaN where the denominator is not positive. */
    double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }

    private double onStep(int i) {
        return timeDays == step.endDays() ? step.end(i) : step.at(timeDays, i);
    }

    private void evaluate() {
        if (isEvaluated) {
            return;
        }

        if (!hasEquations) {
            equations = new DualRoleEquations(simulation.parameters());
            hasEquations = true;
        }

        if (!hasState) {
            readState();
        }

        equations.evaluate(state, derivative, quantities);
        isEvaluated = true;
    }

    private void readState() {
        for (int i = 0; i < state.length; i++) {
            state[i] = onStep(i);
        }

        hasState = true;
    }
}
