package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/** The largest value of a state over a run and its earliest time, in days. */
final class Peak {

    private final int state;
    private final StepMaximum maximum;
    private double value;
    private double timeDays;

    Peak(State state) {
        this.state = state.ordinal();
        this.maximum = new StepMaximum(state, 1);
    }

    double value() {
        return value;
    }

    double timeDays() {
        return timeDays;
    }

    void started(double[] initial) {
        value = initial[state];
        timeDays = 0;
    }

    /** Reads a step in which the state goes one way; whether it does. */
    boolean glance(Step step) {
        boolean isOneWay = step.isMonotone(state);
        if (isOneWay) {
            offer(step.endDays(), step.end(state));
        }

        return isOneWay;
    }

    void stepped(Step step) {
        maximum.seek(step, value);
        offer(maximum.timeDays(), maximum.value());
    }

    void jumped(double jumpDays, double[] after) {
        offer(jumpDays, after[state]);
    }

    private void offer(double offeredDays, double offered) {
        if (offered > value) {
            value = offered;
            timeDays = offeredDays;
        }
    }
}
