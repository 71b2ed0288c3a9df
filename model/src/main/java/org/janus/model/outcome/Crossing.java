package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * The first time a state reaches a level from below: 0 d when it begins there, and the time of the
 * jump when a dose lifts it there.
 *
 * <p>Located on the interpolant by the Illinois variant of the false position to 1e-10 d (Dowell
 * &amp; Jarratt 1971, BIT 11:168-174, doi 10.1007/BF01934364).
 */
final class Crossing {

    private static final double PRECISION_DAYS = 1e-10;
    private static final int MAX_ITERATIONS = 100;

    private final int state;
    private final double level;
    private final StepMaximum maximum;
    private double timeDays;

    Crossing(State state, double level) {
        this.state = state.ordinal();
        this.level = level;
        this.maximum = new StepMaximum(state, 1);
    }

    /** When it happened; NaN when it did not. */
    double timeDays() {
        return timeDays;
    }

    private boolean happened() {
        return !Double.isNaN(timeDays);
    }

    void started(double[] initial) {
        timeDays = initial[state] >= level ? 0 : Double.NaN;
    }

    /** Whether it has happened, or cannot have as long as this is the peak of the state. */
    boolean isSettledBelow(double peak) {
        return happened() || peak < level;
    }

    /** Whether there is nothing to find: it has happened, or the state plainly stays below. */
    boolean glance(Step step) {
        return happened() || step.end(state) < level && step.isMonotone(state);
    }

    void stepped(Step step) {
        if (happened()) {
            return;
        }

        maximum.seek(step, level);

        if (maximum.value() >= level) {
            timeDays = locate(step, maximum.timeDays());
        }
    }

    void jumped(double jumpDays, double[] after) {
        if (!happened() && after[state] >= level) {
            timeDays = jumpDays;
        }
    }

    private double locate(Step step, double reachedDays) {
        double lo = step.startDays();
        double hi = reachedDays;
        double below = step.start(state) - level;
        double above = step.at(hi, state) - level;
        double last = hi;

        for (int i = 0; i < MAX_ITERATIONS && above > 0; i++) {
            double t = lo - below * (hi - lo) / (above - below);
            double excess = step.at(t, state) - level;

            if (Math.abs(t - last) <= PRECISION_DAYS) {
                return t;
            }

            if (excess >= 0) {
                below *= hi == last && i > 0 ? 0.5 : 1;
                hi = t;
                above = excess;
            } else {
                above *= lo == last ? 0.5 : 1;
                lo = t;
                below = excess;
            }

            last = t;
        }

        return hi;
    }
}
