package org.janus.model.outcome;

import java.util.function.DoubleUnaryOperator;

/** A state as a known function of time, with its derivative. */
record Course(DoubleUnaryOperator value, DoubleUnaryOperator slope) {

    static Course constant(double value) {
        return new Course(t -> value, t -> 0);
    }

    /** y0 exp(rate t). */
    static Course exponential(double y0, double rate) {
        return new Course(
                t -> y0 * StrictMath.exp(rate * t), t -> rate * y0 * StrictMath.exp(rate * t));
    }

    /** base + linear t. */
    static Course line(double base, double perDay) {
        return new Course(t -> base + perDay * t, t -> perDay);
    }

    /** top - curvature (t - topDays)^2; a valley when the curvature is negative. */
    static Course parabola(double top, double curvature, double topDays) {
        return new Course(
                t -> top - curvature * (t - topDays) * (t - topDays),
                t -> -2 * curvature * (t - topDays));
    }

    /** base + amplitude sin(2 pi t / period). */
    static Course wave(double base, double amplitude, double periodDays) {
        double omega = 2 * Math.PI / periodDays;
        return new Course(
                t -> base + amplitude * StrictMath.sin(omega * t),
                t -> amplitude * omega * StrictMath.cos(omega * t));
    }
}
