package org.janus.model.outcome;

import org.janus.model.State;

/** A state on the interpolant of the step at hand, times a sign. */
final class StateCurve implements Curve {

    private final int state;
    private final double sign;
    private StepView step;

    StateCurve(State state, double sign) {
        this.state = state.ordinal();
        this.sign = sign;
    }

    StateCurve on(StepView step) {
        this.step = step;
        return this;
    }

    @Override
    public double at(double timeDays) {
        return sign * step.at(timeDays, state);
    }
}
