package org.janus.model.outcome;

import org.janus.model.State;

/**
 * Integral of a state over a run, in its unit times days.
 *
 * <p>A step is integrated with the values and slopes at its ends by the corrected trapezoidal rule.
 * Where the correction is above two thousandths of that, the middle is asked for too: Simpson's
 * rule with end correction, h/30 (7 f_0 + 16 f_m + 7 f_1) + h^2/60 (f'_0 - f'_1), is exact for
 * polynomials up to degree 5, such as the interpolant of the batch integrator.
 */
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

    void stepped(StepView step) {
        double days = step.endDays() - step.startDays();
        double ends = step.start(state) + step.end(state);
        double bend = days * (step.startSlope(state) - step.endSlope(state));
        double corrected = ends / 2 + bend / 12;

        if (Math.abs(bend / 12) <= Quadrature.NEGLIGIBLE_CORRECTION * Math.abs(corrected)) {
            integral += days * corrected;
        } else {
            double middle = step.at(step.startDays() + days / 2, state);
            integral += days * ((7 * ends + 16 * middle) / 30 + bend / 60);
        }
    }
}
