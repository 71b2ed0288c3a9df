package org.janus.model.outcome;

import org.janus.model.Il6Equations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;

/**
 * IL-6 in the tumor and in plasma at the state asked for last, in pM. Takes the equations as they
 * are, and of a state only what these two depend on.
 */
final class Il6Levels {

    private static final int TUMOR = Quantity.TUMOR_IL6.ordinal();
    private static final int PLASMA = Quantity.PLASMA_IL6.ordinal();
    private static final int[] DRIVERS = {
        State.TUMOR_CELLS.ordinal(),
        State.MDSC_CELLS.ordinal(),
        State.STAT3.ordinal(),
        State.RECOMBINANT_IL6.ordinal(),
        State.ANTI_IL6R.ordinal()
    };

    private final double[] state = new double[State.count()];
    private final double[] quantities = new double[Quantity.count()];
    private Il6Equations equations;

    void use(Il6Equations equations) {
        this.equations = equations;
    }

    /** One of the two, as asked for last. */
    double level(Quantity pool) {
        return quantities[pool.ordinal()];
    }

    /** At this state. */
    void at(double[] y) {
        for (int i : DRIVERS) {
            state[i] = y[i];
        }

        evaluate();
    }

    /** At the begin of a step. */
    void atStart(Step step) {
        take(step.startQuantity(TUMOR), step.startQuantity(PLASMA));

        if (isUnknown()) {
            aheadOfStart(step, 0);
        }
    }

    /** At the end of a step. */
    void atEnd(Step step) {
        take(step.endQuantity(TUMOR), step.endQuantity(PLASMA));

        if (isUnknown()) {
            aheadOfEnd(step, 0);
        }
    }

    /** At the begin of a step, moved along the slope for some time. */
    void aheadOfStart(Step step, double days) {
        for (int i : DRIVERS) {
            state[i] = step.start(i) + days * step.startSlope(i);
        }

        evaluate();
    }

    /** At the end of a step, moved along the slope for some time. */
    void aheadOfEnd(Step step, double days) {
        for (int i : DRIVERS) {
            state[i] = step.end(i) + days * step.endSlope(i);
        }

        evaluate();
    }

    /** On the interpolant of a step. */
    void within(Step step, double timeDays) {
        for (int i : DRIVERS) {
            state[i] = step.at(timeDays, i);
        }

        evaluate();
    }

    /**
     * The factor by which either level within a step may exceed that at its begin. No level rises
     * faster than the square of what drives it: C enters plasma IL-6 once through the local level
     * and once through the volume, A_R through both clearances, everything else once.
     */
    double headroom(Step step) {
        double growth = 1;

        for (int i : DRIVERS) {
            double swing = Math.max(step.startSlope(i), 0) + Math.max(-step.endSlope(i), 0);
            double reach = IntervalMaximum.REACH * swing * (step.endDays() - step.startDays());
            double start = step.start(i);
            double highest = Math.max(start, step.end(i)) + reach;

            if (highest > start) {
                growth *= highest / start;
            }
        }

        return growth * growth;
    }

    private void take(double tumor, double plasma) {
        quantities[TUMOR] = tumor;
        quantities[PLASMA] = plasma;
    }

    private boolean isUnknown() {
        return Double.isNaN(quantities[TUMOR]) || Double.isNaN(quantities[PLASMA]);
    }

    private void evaluate() {
        equations.evaluate(state, quantities);
    }
}
