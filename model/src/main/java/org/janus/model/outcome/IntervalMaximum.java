package org.janus.model.outcome;

import org.janus.model.solve.StepEnds;

/**
 * The largest value of a smooth curve over an interval, and its earliest time.
 *
 * <p>The curve is looked at only where values and slopes at the ends leave room for something that
 * beats a record by more than 1e-10 of it. On the cubic through them the maximum is at most 4/27 h
 * (rise + fall) above the higher end, where rise and fall are the positive slope at the begin and
 * the negative one at the end; twice that is allowed, as the curve is not quite that cubic. Between
 * slopes of one sign the cubic is monotone as long as neither exceeds {@link
 * StepEnds#MONOTONE_SLOPE_RATIO} chords.
 */
final class IntervalMaximum {

    /** How far the curve may rise above the higher end, as a share of h (rise + fall). */
    static final double REACH = 2 * 4.0 / 27;

    private static final double RESOLUTION = 1e-10;
    private static final double EDGE = 1.0 / 16;

    private final MaximumSearch top;
    private double startDays;
    private double endDays;
    private double chord;
    private double startSlope;
    private double endSlope;
    private double timeDays;
    private double value;

    /** With this many rounds of refinement. */
    IntervalMaximum(int rounds) {
        top = new MaximumSearch(rounds);
    }

    /** The earliest time of the maximum, in days. */
    double timeDays() {
        return timeDays;
    }

    /** The maximum. */
    double value() {
        return value;
    }

    /** The interval. */
    IntervalMaximum over(double startDays, double endDays) {
        this.startDays = startDays;
        this.endDays = endDays;
        return this;
    }

    /** The values at both ends. */
    IntervalMaximum values(double atStart, double atEnd) {
        boolean rises = atEnd > atStart;
        timeDays = rises ? endDays : startDays;
        value = rises ? atEnd : atStart;
        chord = Math.abs(atEnd - atStart);
        return this;
    }

    /** The derivatives at both ends, per day. */
    IntervalMaximum slopes(double atStart, double atEnd) {
        startSlope = atStart;
        endSlope = atEnd;
        return this;
    }

    /** Finds the maximum; exact only where it beats the record. */
    void seek(Curve curve, double record) {
        if (!mayBeat(record)) {
            return;
        }

        if (startSlope > 0 && endSlope < 0) {
            double guess = startSlope / (startSlope - endSlope);
            top.climb(curve, startDays, endDays, Math.min(Math.max(guess, EDGE), 1 - EDGE));
        } else if (mayOvershoot()) {
            top.scan(curve, startDays, endDays, value);
        } else {
            return;
        }

        if (top.value() > value) {
            value = top.value();
            timeDays = top.timeDays();
        }
    }

    private boolean mayBeat(double record) {
        double swing = Math.max(startSlope, 0) + Math.max(-endSlope, 0);
        double bound = value + REACH * (endDays - startDays) * swing;
        return bound > record + RESOLUTION * Math.abs(record) && swing > 0;
    }

    private boolean mayOvershoot() {
        double steepest = Math.max(Math.abs(startSlope), Math.abs(endSlope));
        return steepest * (endDays - startDays) > StepEnds.MONOTONE_SLOPE_RATIO * chord;
    }
}
