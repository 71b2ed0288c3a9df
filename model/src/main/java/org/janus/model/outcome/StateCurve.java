package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/** A state on the interpolant of the step at hand, times a sign. */
final class StateCurve implements Curve {

    private final int state;
    private final double sign;
    private Step step;

    StateCurve(State state, double sign) {
        this.state = state.ordinal();
        this.sign = sign;
    }

    StateCurve on(Step step) {
        this.step = step;
        return this;
    }

    @Override
    public double at(double timeDays) {
        return sign * step.at(timeDays, state);
    }
}
