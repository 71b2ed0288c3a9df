package org.janus.model.outcome;

import org.janus.model.Il6Equations;
import org.janus.model.Quantity;
import org.janus.model.State;

/**
 * The largest IL-6 in the tumor and in plasma over a run, in pM, good to 1e-6 relative.
 *
 * <p>Neither falls when tumor cells, MDSC, STAT3, recombinant IL-6 or anti-IL-6R rise, and nothing
 * else enters them. So a step in which all of these rise peaks at its end, and one in which all
 * fall at its begin. The state at the end of a rise waits: further rises replace it, and the
 * equations are asked only when the rise is over. In the steps between, where some rise and some
 * fall, the levels at three ends in a row, and where these do not settle it the slopes, tell
 * whether to look at the interpolant, unless the peak is out of reach.
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
    private boolean mayHoldDrug;

    double tumor() {
        return tumor.peak();
    }

    double plasma() {
        return plasma.peak();
    }

    void started(Il6Equations equations, double[] initial) {
        levels.use(equations);
        mayHoldDrug = initial[I_X] > 0 || initial[A_R] > 0;
        tumor.started();
        plasma.started();
        waitingDays = Double.NaN;
        turnedDays = Double.NaN;
        offer(initial);
    }

    void stepped(StepView step) {
        if (isRising(step) && isFreeOfDrug(step)) {
            rise(step);
        } else if (!isFalling(step)) {
            turn(step);
        }
    }

    void jumped(double[] before, double[] after) {
        settle();
        turnedDays = Double.NaN;

        if (isRaised(before, after)) {
            mayHoldDrug = true;
            offer(after);
        }
    }

    void finished() {
        settle();
    }

    private void rise(StepView step) {
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

    private void turn(StepView step) {
        settle();
        step.read(I_X);
        step.read(A_R);

        if (isBelowPeaks(WORTH_A_BOUND) && isBelowPeaks(levels.headroom(step))) {
            return;
        }

        if (turnedDays == step.startDays()) {
            tumor.carry();
            plasma.carry();
        } else {
            levels.atStart(step, 0);
            tumor.start();
            plasma.start();
        }

        levels.atEnd(step, 0);
        tumor.end(step.endDays() - step.startDays());
        plasma.end(step.endDays() - step.startDays());
        turnedDays = step.endDays();

        if (!tumor.isSteady() || !plasma.isSteady()) {
            seekWithin(step);
        }
    }

    private void seekWithin(StepView step) {
        double span = SLOPE_SPAN * (step.endDays() - step.startDays());
        levels.atStart(step, span);
        tumor.startAhead(span);
        plasma.startAhead(span);
        levels.atEnd(step, -span);
        tumor.endAhead(-span);
        plasma.endAhead(-span);
        tumor.seek(step);
        plasma.seek(step);
    }

    /** Whether the levels asked for last, times a factor, are no new peaks. */
    private boolean isBelowPeaks(double factor) {
        return tumor.isBelowPeak(factor) && plasma.isBelowPeak(factor);
    }

    private static boolean isRising(StepView step) {
        double least = Math.min(leastSlope(step, C), leastSlope(step, S));
        return Math.min(least, leastSlope(step, STAT3)) >= 0;
    }

    private static double leastSlope(StepView step, int i) {
        return Math.min(step.startSlope(i), step.endSlope(i));
    }

    private boolean isFreeOfDrug(StepView step) {
        if (mayHoldDrug) {
            step.read(I_X);
            step.read(A_R);
        }

        return !mayHoldDrug || step.start(I_X) <= NO_DRUG && step.start(A_R) <= NO_DRUG;
    }

    private static boolean isFalling(StepView step) {
        double largest = Math.max(largestSlope(step, C), largestSlope(step, S));
        return Math.max(largest, largestSlope(step, STAT3)) <= 0;
    }

    private static double largestSlope(StepView step, int i) {
        return Math.max(step.startSlope(i), step.endSlope(i));
    }

    private static boolean isRaised(double[] before, double[] after) {
        return after[C] > before[C]
                || after[S] > before[S]
                || after[STAT3] > before[STAT3]
                || after[I_X] > before[I_X]
                || after[A_R] > before[A_R];
    }
}
