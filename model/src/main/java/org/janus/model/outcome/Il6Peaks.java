package org.janus.model.outcome;

import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * The largest IL-6 in the tumor and in plasma over a run, in pM, good to 1e-6 relative.
 *
 * <p>Neither falls when tumor cells, MDSC, STAT3, recombinant IL-6 or anti-IL-6R rise, and nothing
 * else enters them. So a step in which all of these rise peaks at its end, and one in which all
 * fall at its begin. The state at the end of a rise waits: further rises replace it, and the
 * equations are asked only when the rise is over. In the steps between, where some rise and some
 * fall, values and slopes at both ends tell whether to look at the interpolant, unless the peak is
 * out of reach.
 */
final class Il6Peaks {

    private static final int C = State.TUMOR_CELLS.ordinal();
    private static final int S = State.MDSC_CELLS.ordinal();
    private static final int STAT3 = State.STAT3.ordinal();
    private static final int I_X = State.RECOMBINANT_IL6.ordinal();
    private static final int A_R = State.ANTI_IL6R.ordinal();
    private static final double NO_DRUG = 1e-9;
    private static final double SLOPE_SPAN = 1e-3;
    private static final double WORTH_A_BOUND = 1.05;

    private final Il6Levels levels = new Il6Levels();
    private final Il6Pool tumor = new Il6Pool(Quantity.TUMOR_IL6, levels);
    private final Il6Pool plasma = new Il6Pool(Quantity.PLASMA_IL6, levels);
    private final double[] waiting = new double[State.count()];
    private double waitingDays;
    private double turnedDays;

    double tumor() {
        return tumor.peak();
    }

    double plasma() {
        return plasma.peak();
    }

    void started(DualRoleEquations equations, double[] initial) {
        levels.use(equations);
        tumor.started();
        plasma.started();
        waitingDays = Double.NaN;
        turnedDays = Double.NaN;
        offer(initial);
    }

    void stepped(Step step) {
        if (isRising(step)) {
            rise(step);
        } else if (!isFalling(step)) {
            turn(step);
        }
    }

    void jumped(double[] before, double[] after) {
        settle();
        turnedDays = Double.NaN;

        if (isRaised(before, after)) {
            offer(after);
        }
    }

    void finished() {
        settle();
    }

    private void rise(Step step) {
        if (waitingDays != step.startDays()) {
            settle();
        }

        waiting[C] = step.end(C);
        waiting[S] = step.end(S);
        waiting[STAT3] = step.end(STAT3);
        waitingDays = step.endDays();
    }

    private void settle() {
        if (!Double.isNaN(waitingDays)) {
            waitingDays = Double.NaN;
            offer(waiting);
        }
    }

    private void offer(double[] state) {
        levels.at(state);
        tumor.offer();
        plasma.offer();
    }

    private void turn(Step step) {
        settle();

        if (isBelowPeaks(WORTH_A_BOUND) && isBelowPeaks(levels.headroom(step))) {
            return;
        }

        double span = SLOPE_SPAN * (step.endDays() - step.startDays());

        if (turnedDays == step.startDays()) {
            tumor.carry();
            plasma.carry();
        } else {
            lookAtStart(step, span);
        }

        lookAtEnd(step, -span);
        tumor.seek(step);
        plasma.seek(step);
        turnedDays = step.endDays();
    }

    /** Whether the levels asked for last, times a factor, are no new peaks. */
    private boolean isBelowPeaks(double factor) {
        return tumor.isBelowPeak(factor) && plasma.isBelowPeak(factor);
    }

    private void lookAtStart(Step step, double span) {
        levels.atStart(step, 0);
        tumor.start();
        plasma.start();
        levels.atStart(step, span);
        tumor.startAhead(span);
        plasma.startAhead(span);
    }

    private void lookAtEnd(Step step, double span) {
        levels.atEnd(step, 0);
        tumor.end();
        plasma.end();
        levels.atEnd(step, span);
        tumor.endAhead(span);
        plasma.endAhead(span);
    }

    private static boolean isRising(Step step) {
        return step.startSlope(C) >= 0
                && step.endSlope(C) >= 0
                && step.startSlope(S) >= 0
                && step.endSlope(S) >= 0
                && step.startSlope(STAT3) >= 0
                && step.endSlope(STAT3) >= 0
                && step.start(I_X) <= NO_DRUG
                && step.start(A_R) <= NO_DRUG;
    }

    private static boolean isFalling(Step step) {
        return step.startSlope(C) <= 0
                && step.endSlope(C) <= 0
                && step.startSlope(S) <= 0
                && step.endSlope(S) <= 0
                && step.startSlope(STAT3) <= 0
                && step.endSlope(STAT3) <= 0;
    }

    private static boolean isRaised(double[] before, double[] after) {
        return after[C] > before[C]
                || after[S] > before[S]
                || after[STAT3] > before[STAT3]
                || after[I_X] > before[I_X]
                || after[A_R] > before[A_R];
    }
}
