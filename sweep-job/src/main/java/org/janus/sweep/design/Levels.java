package org.janus.sweep.design;

import java.util.Arrays;

/**
 * A finite list of values in the order given, optionally with weights (a discrete distribution).
 *
 * <p>In a grid, zip or one-at-a-time design every level is visited and weights do not matter. In a
 * sampled design level k is taken where the cumulated weight passes u; without weights all levels
 * are equally likely, {@code k = floor(u n)}. Values are finite; none need be distinct.
 */
public final class Levels implements Variation {

    private static final long serialVersionUID = 1L;

    /** Levels are meant to be listed, so a longer list is a mistake in the unit of something. */
    private static final int MOST_LEVELS = 10_000_000;

    /** A threshold of 1 is never passed, so that a last level of weight 0 is never taken. */
    private static final double LARGEST_UNIT = Math.nextDown(1.0);

    private final double[] values;

    /** Cumulated weights without the last (which is 1); empty if all levels weigh the same. */
    private final double[] thresholds;

    private Levels(double[] values, double[] thresholds) {
        this.values = values;
        this.thresholds = thresholds;
    }

    /**
     * {@return the values as listed}
     *
     * @param values in their order, in the unit of the factor
     * @throws IllegalArgumentException if there is none or one is not finite
     */
    public static Levels of(double... values) {
        Refusal.unlessCount("number of values", values.length, MOST_LEVELS);
        for (double value : values) {
            Refusal.unlessFinite("value", value);
        }

        return new Levels(values.clone(), new double[0]);
    }

    /**
     * {@return values from min to max, both hit exactly, evenly on the scale}
     *
     * @param min below max; above 0 on a log scale
     * @param max above min
     * @param count how many, at least 2
     * @param scale how they are spread
     * @throws IllegalArgumentException if count is below 2, min is not below max, or a log scale
     *     touches 0
     */
    public static Levels between(double min, double max, int count, Scale scale) {
        scale.check(min, max);
        if (count < 2 || count > MOST_LEVELS) {
            throw Refusal.of(
                    "levels is out of range", count, "must be in [2, " + MOST_LEVELS + "]");
        }

        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            values[k] = scale.between(min, max, k / (count - 1.0));
        }

        return of(values);
    }

    /**
     * {@return low and high around a base value: {@code base (1 - fraction)} and {@code base (1 +
     * fraction)}}
     *
     * @param base not 0
     * @param fraction above 0
     * @throws IllegalArgumentException if the base is 0 or the fraction is not above 0
     */
    public static Levels around(double base, double fraction) {
        Refusal.unlessPositive("fraction", fraction);
        Refusal.unlessFinite("base", base);
        if (base == 0) {
            throw Refusal.of(
                    "a fraction of the base does not vary it", base, "base must differ from 0");
        }

        return of(base * (1 - fraction), base * (1 + fraction));
    }

    /**
     * {@return a discrete distribution: value k with probability {@code weights[k] / sum}}
     *
     * @param values in their order, in the unit of the factor
     * @param weights one for each value, at least 0
     * @throws IllegalArgumentException if the lengths differ, a weight is negative or not finite,
     *     or all are 0
     */
    public static Levels weighted(double[] values, double[] weights) {
        Levels equal = of(values);
        if (weights.length != values.length) {
            throw Refusal.of(
                    "weights do not match the values",
                    weights.length + " for " + values.length,
                    "each value needs one weight");
        }

        return new Levels(equal.values, thresholds(weights));
    }

    private static double[] thresholds(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || !Double.isFinite(weight)) {
                throw Refusal.of("weight is negative or not finite", weight, "must be at least 0");
            }
            sum += weight;
        }
        Refusal.unlessPositive("sum of weights", sum);

        double[] thresholds = new double[weights.length - 1];
        double cumulated = 0;
        for (int k = 0; k < thresholds.length; k++) {
            cumulated += weights[k];
            thresholds[k] = cumulated / sum;
        }
        return thresholds;
    }

    /** {@return the number of levels} */
    public int count() {
        return values.length;
    }

    /**
     * {@return the value of a level}
     *
     * @param level k, counted from 0
     */
    public double value(int level) {
        return values[level];
    }

    @Override
    public double at(double unit) {
        if (thresholds.length == 0) {
            return values[Math.min(values.length - 1, (int) (unit * values.length))];
        }

        double below1 = Math.min(unit, LARGEST_UNIT);
        int low = 0;
        int high = thresholds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (thresholds[middle] <= below1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return values[low];
    }

    @Override
    public double lowest() {
        return Arrays.stream(values).min().orElseThrow();
    }

    @Override
    public double highest() {
        return Arrays.stream(values).max().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels that
                && Arrays.equals(values, that.values)
                && Arrays.equals(thresholds, that.thresholds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
