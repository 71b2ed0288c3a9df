package org.janus.model.outcome;

import org.janus.model.Il6Equations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * The largest IL-6 in the tumor and in plasma over a run, in pM, good to 1e-6 relative.
 *
 * <p>The levels at the ends of all steps are known; three in a row tell whether there may be a peak
 * within a step. Where they do not settle it, the states that drive IL-6 do: neither level falls
 * when tumor cells, MDSC, STAT3, recombinant IL-6 or anti-IL-6R rise, and nothing else enters them.
 * So a step in which all of these rise or all fall has its peak at an end. Only where some rise and
 * some fall, and the peak is not out of reach, the interpolant is looked at.
 */
final class Il6Peaks {

    private static final int TUMOR = Quantity.TUMOR_IL6.ordinal();
    private static final int PLASMA = Quantity.PLASMA_IL6.ordinal();
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

    double tumor() {
        return tumor.peak();
    }

    double plasma() {
        return plasma.peak();
    }

    void started(Il6Equations equations, double[] initial) {
        levels.use(equations);
        tumor.started();
        plasma.started();
        offer(initial);
    }

    void stepped(Step step) {
        if (isKnown(step)) {
            read(step);
        } else {
            evaluate(step);
        }

        if (!(tumor.isSteady() & plasma.isSteady())) {
            study(step);
        }
    }

    void jumped(double[] before, double[] after) {
        tumor.interrupt();
        plasma.interrupt();

        if (isRaised(before, after)) {
            offer(after);
        }
    }

    private void offer(double[] state) {
        levels.at(state);
        tumor.offer();
        plasma.offer();
    }

    /** Whether the simulator knows the levels at both ends. */
    private static boolean isKnown(Step step) {
        double atStart = step.startQuantity(TUMOR) + step.startQuantity(PLASMA);
        double atEnd = step.endQuantity(TUMOR) + step.endQuantity(PLASMA);
        return !Double.isNaN(atStart + atEnd);
    }

    private void read(Step step) {
        double days = step.endDays() - step.startDays();
        tumor.start(step.startQuantity(TUMOR));
        plasma.start(step.startQuantity(PLASMA));
        tumor.end(step.endQuantity(TUMOR), days);
        plasma.end(step.endQuantity(PLASMA), days);
    }

    private void evaluate(Step step) {
        double days = step.endDays() - step.startDays();
        levels.atStart(step);
        tumor.start(levels.level(Quantity.TUMOR_IL6));
        plasma.start(levels.level(Quantity.PLASMA_IL6));
        levels.atEnd(step);
        tumor.end(levels.level(Quantity.TUMOR_IL6), days);
        plasma.end(levels.level(Quantity.PLASMA_IL6), days);
    }

    private void study(Step step) {
        if (mayPeakWithin(step)) {
            seekWithin(step);
        }
    }

    private boolean mayPeakWithin(Step step) {
        boolean isOneWay = isRising(step) && isFreeOfDrug(step) || isFalling(step);
        boolean isOutOfReach = isBelowPeaks(WORTH_A_BOUND) && isBelowPeaks(levels.headroom(step));
        return !isOneWay && !isOutOfReach;
    }

    private void seekWithin(Step step) {
        double span = SLOPE_SPAN * (step.endDays() - step.startDays());
        levels.aheadOfStart(step, span);
        tumor.startAhead(span);
        plasma.startAhead(span);
        levels.aheadOfEnd(step, -span);
        tumor.endAhead(-span);
        plasma.endAhead(-span);
        tumor.seek(step);
        plasma.seek(step);
    }

    /** Whether the levels at the begin of the step, times a factor, are no new peaks. */
    private boolean isBelowPeaks(double factor) {
        return tumor.isBelowPeak(factor) && plasma.isBelowPeak(factor);
    }

    private static boolean isRising(Step step) {
        double least = Math.min(leastSlope(step, C), leastSlope(step, S));
        return Math.min(least, leastSlope(step, STAT3)) >= 0;
    }

    private static double leastSlope(Step step, int i) {
        return Math.min(step.startSlope(i), step.endSlope(i));
    }

    /** What is left of a drug falls. */
    private static boolean isFreeOfDrug(Step step) {
        return step.start(I_X) <= NO_DRUG && step.start(A_R) <= NO_DRUG;
    }

    private static boolean isFalling(Step step) {
        double largest = Math.max(largestSlope(step, C), largestSlope(step, S));
        return Math.max(largest, largestSlope(step, STAT3)) <= 0;
    }

    private static double largestSlope(Step step, int i) {
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
