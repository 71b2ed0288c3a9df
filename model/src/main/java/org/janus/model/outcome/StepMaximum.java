package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * The largest value of one state after the begin of one step, and when; with sign -1 the smallest,
 * negated. The value at the begin itself is the caller's to know: where the state goes one way, the
 * end is all there is to find. Times are good to 1e-5 of the step, values to the square of that.
 */
final class StepMaximum {

    private static final int ROUNDS = 3;

    private final int state;
    private final double sign;
    private final StateCurve curve;
    private final IntervalMaximum maximum = new IntervalMaximum(ROUNDS);
    private double timeDays;
    private double value;

    StepMaximum(State state, double sign) {
        this.state = state.ordinal();
        this.sign = sign;
        this.curve = new StateCurve(state, sign);
    }

    /** The earliest time of the maximum, in days. */
    double timeDays() {
        return timeDays;
    }

    /** The maximum, times the sign. */
    double value() {
        return value;
    }

    /** Finds the maximum; exact only where it beats the record (times the sign). */
    void seek(Step step, double record) {
        if (step.isMonotone(state)) {
            timeDays = step.endDays();
            value = sign * step.end(state);
        } else {
            search(step, record);
        }
    }

    private void search(Step step, double record) {
        maximum.over(step.startDays(), step.endDays())
                .values(sign * step.start(state), sign * step.end(state))
                .slopes(sign * step.startSlope(state), sign * step.endSlope(state))
                .seek(curve.on(step), record);
        timeDays = maximum.timeDays();
        value = maximum.value();
    }
}
