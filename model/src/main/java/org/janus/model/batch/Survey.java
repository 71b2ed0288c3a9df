package org.janus.model.batch;

import java.util.Arrays;
import org.janus.model.solve.StepEnds;

/**
 * What listeners ask of every step, found for all lanes at once when the first of them asks.
 * Results mean nothing in a lane whose step is rejected.
 */
public final class Survey {

    private final Results integrals;
    private final Results logIntegrals;
    private final Results courses;
    private final Combination weights;

    Survey(Rows rows, Tableau tableau, LaneArrays arrays) {
        this.integrals = new Results(rows.integrated, arrays);
        this.logIntegrals = new Results(rows.logarithmic, arrays);
        this.courses = new Results(rows.watched, arrays);
        this.weights = weights(tableau, arrays);
    }

    /**
     * Which states are surveyed.
     *
     * @param integrated those whose integral over the step is found
     * @param logarithmic those whose integral of log10(max(y, 1)) is found
     * @param watched those of which is found whether they go one way
     */
    record Rows(int[] integrated, int[] logarithmic, int[] watched) {

        static final Rows NONE = new Rows(new int[0], new int[0], new int[0]);
    }

    /** One result for each lane and each of some rows. */
    public static final class Results {

        private static final int ABSENT = -1;

        private final int[] rows;
        private final int[] offsets;
        private final double[] values;

        private Results(int[] rows, LaneArrays arrays) {
            this.rows = rows;
            this.offsets = new int[arrays.dimension()];
            this.values = new double[rows.length * arrays.lanes()];
            Arrays.fill(offsets, ABSENT);
            for (int i = 0; i < rows.length; i++) {
                offsets[rows[i]] = i * arrays.lanes();
            }
        }

        /** {@return how many rows there are} */
        public int count() {
            return rows.length;
        }

        /**
         * {@return the state that results are about}
         *
         * @param i which of the rows, from 0
         */
        public int row(int i) {
            return rows[i];
        }

        /** {@return the results, to be written: row i in a lane at {@code i * lanes + lane}} */
        public double[] values() {
            return values;
        }

        boolean isOf(int row) {
            return offsets[row] != ABSENT;
        }

        double value(int row, int lane) {
            return values[offsets[row] + lane];
        }
    }

    /** {@return integrals of states over the step, in their unit times days} */
    public Results integrals() {
        return integrals;
    }

    /**
     * {@return integrals of log10(max(y, 1)) over the step in days; NaN where the ends do not tell}
     */
    public Results logIntegrals() {
        return logIntegrals;
    }

    /** {@return 0 or more where a state goes one way} */
    public Results courses() {
        return courses;
    }

    /**
     * {@return what the mean of a step misses when it is taken from both ends, per h: a sum of
     * slopes}
     */
    public Combination weights() {
        return weights;
    }

    /** The integral of the interpolant over theta from 0 to 1. */
    private static Combination weights(Tableau tableau, LaneArrays arrays) {
        double[] bump = tableau.bump().row(tableau.stages());
        double[] tilt = tableau.tilt().row(tableau.stages());
        double[] weights = new double[tableau.stages()];
        for (int stage = 0; stage < weights.length; stage++) {
            weights[arrays.held(stage)] = bump[stage] / 30 + tilt[stage] / 60;
        }

        weights[arrays.held(0)] += StepEnds.END_CORRECTION;
        weights[arrays.held(weights.length - 1)] -= StepEnds.END_CORRECTION;
        return Combination.of(weights);
    }
}
