package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/** Integral of a state over a run, in its unit times days. */
final class StateIntegral {

    private final int state;
    private double integral;

    StateIntegral(State state) {
        this.state = state.ordinal();
    }

    /** The integral so far. */
    double value() {
        return integral;
    }

    void started() {
        integral = 0;
    }

    void stepped(Step step) {
        integral += step.integral(state);
    }
}
