package org.janus.model.outcome;

import org.janus.model.solve.StepEnds;

/**
 * Integral of a smooth curve over one step.
 *
 * <p>The trapezoidal rule with end correction, h/n (f_0/2 + f_1 + ... + f_n/2) + (h/n)^2 (f'_0 -
 * f'_n) / 12, whose error is of order (h/n)^4; n doubles until two values agree to 1e-4, when the
 * better one is good to about 1e-5.
 */
final class Quadrature {

    private static final double AGREEMENT = 1e-4;
    private static final int MAX_PANELS = 1024;

    private double loDays;
    private double days;
    private double ends;
    private double correction;

    /** The interval. */
    Quadrature over(double loDays, double hiDays) {
        this.loDays = loDays;
        days = hiDays - loDays;
        return this;
    }

    /** The values at both ends. */
    Quadrature values(double atBegin, double atEnd) {
        ends = 0.5 * (atBegin + atEnd);
        return this;
    }

    /** The derivatives at both ends, per day. */
    Quadrature slopes(double atBegin, double atEnd) {
        correction = (atBegin - atEnd) * StepEnds.END_CORRECTION;
        return this;
    }

    /** The integral of a curve with these ends. */
    double integral(Curve curve) {
        double sum = ends;
        double better = days * ends + days * days * correction;

        for (int panels = 2; panels <= MAX_PANELS; panels *= 2) {
            double worse = better;
            double h = days / panels;

            for (int i = 1; i < panels; i += 2) {
                sum += curve.at(loDays + i * h);
            }

            better = h * sum + h * h * correction;

            if (Math.abs(better - worse) <= AGREEMENT * Math.abs(better)) {
                break;
            }
        }

        return better;
    }
}
