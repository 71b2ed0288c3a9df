package org.janus.model.solve;

/**
 * What the values and slopes at the ends of a step tell of a state within it. Rules for one step;
 * those who have many at once apply the same to all of them.
 */
public final class StepEnds {

    /**
     * A cubic between ends whose slopes have the sign of the chord's is monotone as long as neither
     * is steeper than so many chords (Fritsch &amp; Carlson 1980, SIAM J Numer Anal 17:238-246, doi
     * 10.1137/0717021).
     */
    public static final double MONOTONE_SLOPE_RATIO = 3;

    /** Weight of the slopes in the trapezoidal rule with end correction, per step. */
    public static final double END_CORRECTION = 1.0 / 12;

    /** The same for the slope of a decimal logarithm: that of y is y' / y times this. */
    public static final double LOG10_END_CORRECTION = END_CORRECTION * Log10.OF_E;

    /** An end correction up to this share of a mean is trusted. */
    public static final double NEGLIGIBLE_CORRECTION = 2e-3;

    private StepEnds() {}

    /**
     * {@return 0 or more where a state goes one way}
     *
     * @param rise from the begin of the step to its end
     * @param atStart slope at the begin times the length of the step
     * @param atEnd slope at the end times the length of the step
     */
    public static double oneWay(double rise, double atStart, double atEnd) {
        double steepest = rise * MONOTONE_SLOPE_RATIO;
        return Math.min((steepest - atStart) * atStart, (steepest - atEnd) * atEnd);
    }

    /**
     * {@return the corrected mean, or NaN where the correction is not negligible}
     *
     * @param mean of both ends
     * @param correction by the slopes at both ends
     */
    public static double corrected(double mean, double correction) {
        double corrected = mean + correction;
        boolean isTrusted = Math.abs(correction) <= Math.abs(corrected) * NEGLIGIBLE_CORRECTION;
        return isTrusted ? corrected : Double.NaN;
    }

    static boolean isMonotone(Step step, int i) {
        double days = step.endDays() - step.startDays();
        double rise = step.end(i) - step.start(i);
        return oneWay(rise, step.startSlope(i) * days, step.endSlope(i) * days) >= 0;
    }

    /**
     * Where the ends are not enough, Simpson's rule with end correction, h/30 (7 f_0 + 16 f_m + 7
     * f_1) + h^2/60 (f'_0 - f'_1): the one question for which the middle is asked too.
     */
    static double integral(Step step, int i) {
        double days = step.endDays() - step.startDays();
        double ends = step.start(i) + step.end(i);
        double bend = (step.startSlope(i) - step.endSlope(i)) * days;
        double mean = corrected(ends * 0.5, bend * END_CORRECTION);
        return days * (Double.isNaN(mean) ? simpson(step, i, ends, bend) : mean);
    }

    private static double simpson(Step step, int i, double ends, double bend) {
        double middle = step.at((step.startDays() + step.endDays()) * 0.5, i);
        return (7 * ends + 16 * middle) / 30 + bend / 60;
    }

    static double log10Integral(Step step, int i) {
        double days = step.endDays() - step.startDays();
        double start = Math.max(step.start(i), 1);
        double end = Math.max(step.end(i), 1);
        double mean = Log10.of(start * end) * 0.5;
        double bend = (step.startSlope(i) * end - step.endSlope(i) * start) / (start * end);
        return corrected(mean, bend * LOG10_END_CORRECTION * days) * days;
    }
}
