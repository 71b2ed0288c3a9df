package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * Tumor cells at baseline, and their smallest number from then on with its earliest time, in days.
 * All of it is NaN until the baseline is reached; a dose at the baseline comes after it.
 */
final class Nadir {

    private static final int CELLS = State.TUMOR_CELLS.ordinal();

    private final StepMaximum minimum = new StepMaximum(State.TUMOR_CELLS, -1);
    private double baselineDays;
    private double baseline;
    private double value;
    private double timeDays;

    double baseline() {
        return baseline;
    }

    double value() {
        return value;
    }

    double timeDays() {
        return timeDays;
    }

    void started(double baselineDays, double[] initial) {
        this.baselineDays = baselineDays;
        baseline = Double.NaN;
        value = Double.NaN;
        timeDays = Double.NaN;

        if (baselineDays == 0) {
            open(initial[CELLS]);
        }
    }

    /** Reads a step before the baseline, or one in which cells go one way; whether it is such. */
    boolean glance(Step step) {
        boolean isOneWay = isOpen() && step.isMonotone(CELLS);
        if (isOneWay) {
            offer(step.endDays(), step.end(CELLS));
        }

        return isOneWay || step.endDays() < baselineDays;
    }

    void stepped(Step step) {
        if (!isOpen() && step.endDays() >= baselineDays) {
            boolean isAtEnd = step.endDays() == baselineDays;
            open(isAtEnd ? step.end(CELLS) : step.at(baselineDays, CELLS));
        }

        if (isOpen()) {
            seek(step);
        }
    }

    private void seek(Step step) {
        minimum.seek(step, -value);
        boolean isSince = minimum.timeDays() >= baselineDays;
        offer(
                isSince ? minimum.timeDays() : step.endDays(),
                isSince ? -minimum.value() : step.end(CELLS));
    }

    void jumped(double jumpDays, double[] before, double[] after) {
        if (!isOpen() && jumpDays >= baselineDays) {
            open(before[CELLS]);
        }

        offer(jumpDays, after[CELLS]);
    }

    void eliminated(double eliminationDays) {
        offer(eliminationDays, 0);
    }

    private boolean isOpen() {
        return !Double.isNaN(baseline);
    }

    private void open(double cells) {
        baseline = cells;
        value = cells;
        timeDays = baselineDays;
    }

    /** Does nothing before the baseline, when the value is NaN. */
    private void offer(double offeredDays, double offered) {
        if (offered < value) {
            value = offered;
            timeDays = offeredDays;
        }
    }
}
