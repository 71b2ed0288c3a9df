package org.janus.model.outcome;

import org.janus.model.State;

/**
 * The largest value of one state within one step, and when; with sign -1 the smallest, negated.
 * Times are good to 1e-5 of the step, values to the square of that.
 */
final class StepMaximum {

    private static final int ROUNDS = 3;

    private final int state;
    private final double sign;
    private final StateCurve curve;
    private final IntervalMaximum maximum = new IntervalMaximum(ROUNDS);

    StepMaximum(State state, double sign) {
        this.state = state.ordinal();
        this.sign = sign;
        this.curve = new StateCurve(state, sign);
    }

    /** The earliest time of the maximum, in days. */
    double timeDays() {
        return maximum.timeDays();
    }

    /** The maximum, times the sign. */
    double value() {
        return maximum.value();
    }

    /** Finds the maximum; exact only where it beats the record (times the sign). */
    void seek(StepView step, double record) {
        maximum.over(step.startDays(), step.endDays())
                .values(sign * step.start(state), sign * step.end(state))
                .slopes(sign * step.startSlope(state), sign * step.endSlope(state))
                .seek(curve.on(step), record);
    }
}
