package org.janus.model.outcome;

import org.janus.model.State;

/** Integral of a state over a run, in its unit times days. */
final class StateIntegral {

    private final int state;
    private final StateCurve curve;
    private final Quadrature quadrature = new Quadrature();
    private double integral;

    StateIntegral(State state) {
        this.state = state.ordinal();
        this.curve = new StateCurve(state, 1);
    }

    /** The integral so far. */
    double value() {
        return integral;
    }

    void started() {
        integral = 0;
    }

    void stepped(StepView step) {
        integral +=
                quadrature
                        .over(step.startDays(), step.endDays())
                        .values(step.start(state), step.end(state))
                        .slopes(step.startSlope(state), step.endSlope(state))
                        .integral(curve.on(step));
    }
}
