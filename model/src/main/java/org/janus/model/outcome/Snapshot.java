package org.janus.model.outcome;

import org.hipparchus.util.FastMath;
import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * The state at one time of a run, with what the equations say of it. One object serves all times of
 * a run; states are as the simulator has them, derived values see max(state, 0).
 */
final class Snapshot {

    private final double[] state = new double[State.count()];
    private final double[] derivative = new double[State.count()];
    private final double[] quantities = new double[Quantity.count()];
    private final DualRoleEquations equations;

    public Snapshot(DualRoleEquations equations) {
        this.equations = equations;
    }

    /** Takes this state; the array is not kept. */
    public Snapshot take(double[] y) {
        System.arraycopy(y, 0, state, 0, state.length);
        equations.evaluate(state, derivative, quantities);
        return this;
    }

    /** Takes the state of a time within a step, in days. */
    Snapshot take(Step step, double timeDays) {
        for (int i = 0; i < state.length; i++) {
            state[i] = timeDays == step.endDays() ? step.end(i) : step.at(timeDays, i);
        }

        equations.evaluate(state, derivative, quantities);
        return this;
    }

    double state(State which) {
        return state[which.ordinal()];
    }

    /** max(state, 0), as the equations see it. */
    double amount(State which) {
        return Math.max(state(which), 0);
    }

    double slope(State which) {
        return derivative[which.ordinal()];
    }

    double quantity(Quantity which) {
        return quantities[which.ordinal()];
    }

    double log10(State which) {
        return FastMath.log10(Math.max(state(which), 1));
    }

    /** NaN where the denominator is not positive. */
    double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }
}
