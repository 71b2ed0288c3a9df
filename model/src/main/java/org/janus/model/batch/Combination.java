package org.janus.model.batch;

import java.util.Arrays;

/** A weighted sum of stage slopes: term j is {@code weight(j)} times the slope of stage(j). */
public final class Combination {

    /** The most terms a combination may have. */
    static final int MAX_TERMS = 8;

    private final int[] stages;
    private final double[] weights;

    private Combination(int[] stages, double[] weights) {
        this.stages = stages;
        this.weights = weights;
    }

    /**
     * The terms of a tableau row that are not 0, in their order.
     *
     * @param row weight of each stage, from the first
     * @throws IllegalArgumentException if no or too many weights are not 0
     */
    static Combination of(double... row) {
        int terms = 0;
        for (double weight : row) {
            terms += weight == 0 ? 0 : 1;
        }

        if (terms < 1 || terms > MAX_TERMS) {
            throw new IllegalArgumentException(
                    "a row has " + terms + " weights; it must have 1 to " + MAX_TERMS);
        }

        int[] stages = new int[terms];
        double[] weights = new double[terms];
        int term = 0;
        for (int stage = 0; stage < row.length; stage++) {
            if (row[stage] != 0) {
                stages[term] = stage;
                weights[term++] = row[stage];
            }
        }

        return new Combination(stages, weights);
    }

    /** The same terms, each times a factor. */
    Combination scaled(double factor) {
        return new Combination(
                stages, Arrays.stream(weights).map(weight -> factor * weight).toArray());
    }

    /** The weights of so many stages, 0 where there is no term. */
    double[] row(int length) {
        double[] row = new double[length];
        for (int term = 0; term < stages.length; term++) {
            row[stages[term]] = weights[term];
        }

        return row;
    }

    /** {@return how many terms there are, from 1 to 8} */
    public int terms() {
        return stages.length;
    }

    /**
     * {@return the stage of a term, counted from 0}
     *
     * @param term counted from 0
     */
    public int stage(int term) {
        return stages[term];
    }

    /**
     * {@return the weight of a term}
     *
     * @param term counted from 0
     */
    public double weight(int term) {
        return weights[term];
    }
}
