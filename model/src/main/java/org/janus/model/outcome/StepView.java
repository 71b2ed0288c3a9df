package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * The step at hand, with the ends of those states that several accumulators look at in every step
 * read once; the ends of others are asked for with {@link #read}. One object serves all steps.
 */
final class StepView {

    private static final int C = State.TUMOR_CELLS.ordinal();
    private static final int E = State.EFFECTOR_CELLS.ordinal();
    private static final int S = State.MDSC_CELLS.ordinal();
    private static final int STAT3 = State.STAT3.ordinal();

    private final double[] start = new double[State.count()];
    private final double[] end = new double[State.count()];
    private final double[] startSlope = new double[State.count()];
    private final double[] endSlope = new double[State.count()];
    private Step step;
    private double startDays;
    private double endDays;

    void of(Step step) {
        this.step = step;
        startDays = step.startDays();
        endDays = step.endDays();
        read(C);
        read(E);
        read(S);
        read(STAT3);
    }

    /** Reads the ends of one more state. */
    void read(int i) {
        start[i] = step.start(i);
        end[i] = step.end(i);
        startSlope[i] = step.startSlope(i);
        endSlope[i] = step.endSlope(i);
    }

    /**
     * Whether a state goes one way from the begin of the step to its end, as far as its ends tell:
     * both slopes have the sign of the chord's, and neither is so steep that {@link
     * IntervalMaximum} would look for a top.
     */
    boolean isMonotone(int i) {
        double days = endDays - startDays;
        double steepest = IntervalMaximum.MONOTONE_SLOPE_RATIO * (end[i] - start[i]);
        double atStart = days * startSlope[i];
        double atEnd = days * endSlope[i];
        // one comparison where four would each be a guess of the processor
        return Math.min(atStart * (steepest - atStart), atEnd * (steepest - atEnd)) >= 0;
    }

    /** Any state on the interpolant. */
    double at(double timeDays, int i) {
        return step.at(timeDays, i);
    }

    double startDays() {
        return startDays;
    }

    double endDays() {
        return endDays;
    }

    double start(int i) {
        return start[i];
    }

    double end(int i) {
        return end[i];
    }

    double startSlope(int i) {
        return startSlope[i];
    }

    double endSlope(int i) {
        return endSlope[i];
    }
}
