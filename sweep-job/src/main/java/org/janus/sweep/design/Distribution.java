package org.janus.sweep.design;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;

/**
 * A continuous distribution, cut to an interval if asked: {@code at(u) = F^-1(F(lower) + u
 * (F(upper) - F(lower)))}, the quantile conditional on the interval, whose ends are hit exactly at
 * u = 0 and u = 1. Parameters are in the unit of the factor. A discrete distribution is {@link
 * Levels#weighted}.
 *
 * <p>A quantile keeps the absolute accuracy of p, 1e-16, so the far lower tail of a normal is good
 * to fewer digits than its middle. A beta quantile is found by root finding, to 1e-13 of its range.
 */
public final class Distribution implements Variation {

    private static final long serialVersionUID = 1L;

    /** An interval with less than this probability would leave too few digits in p. */
    private static final double LEAST_PROBABILITY = 1e-6;

    private static final double BETA_ACCURACY = 1e-13;

    private static final double LEAST_BETA_EXPONENT = 0.5;

    private static final double LARGEST_BETA_EXPONENT = 1000;

    private final String name;
    private final Shape shape;
    private final double lowest;
    private final double highest;
    private final double probabilityBelow;
    private final double probabilityInside;

    private Distribution(String name, Shape shape, Bounds cut) {
        this.name = name;
        this.shape = shape;
        this.lowest = cut.lower();
        this.highest = cut.upper();
        this.probabilityBelow = shape.cumulative(lowest);
        this.probabilityInside = shape.cumulative(highest) - probabilityBelow;
    }

    private static Distribution whole(String name, Shape shape) {
        return new Distribution(name, shape, Bounds.of(shape.lower(), shape.upper()));
    }

    /**
     * {@return equal probability for equal lengths of [min, max]}
     *
     * @param min below max
     * @param max above min
     * @throws IllegalArgumentException if they are not finite or not in this order
     */
    public static Distribution uniform(double min, double max) {
        Scale.LINEAR.check(min, max);
        return whole("uniform", new Shape.Even(min, max, Scale.LINEAR));
    }

    /**
     * {@return equal probability for equal ratios in [min, max]; min above 0}
     *
     * @param min above 0 and below max
     * @param max above min
     * @throws IllegalArgumentException if they are not finite or not in this order
     */
    public static Distribution logUniform(double min, double max) {
        Scale.LOG.check(min, max);
        return whole("log-uniform", new Shape.Even(min, max, Scale.LOG));
    }

    /**
     * {@return a normal distribution, unbounded on both sides until cut}
     *
     * @param mean finite
     * @param standardDeviation above 0
     * @throws IllegalArgumentException if one is not so
     */
    public static Distribution normal(double mean, double standardDeviation) {
        Refusal.unlessFinite("mean", mean);
        Refusal.unlessPositive("sd", standardDeviation);
        return whole("normal", new Shape.Normal(new NormalDistribution(mean, standardDeviation)));
    }

    /**
     * {@return a log-normal distribution by its median and coefficient of variation (standard
     * deviation / mean): the logarithm has standard deviation {@code sqrt(log(1 + cv^2))}}
     *
     * @param median above 0
     * @param cv above 0
     * @throws IllegalArgumentException if one is not so
     */
    public static Distribution logNormalByCv(double median, double cv) {
        Refusal.unlessPositive("cv", cv);
        return logNormal(median, Math.sqrt(StrictMath.log1p(cv * cv)));
    }

    /**
     * {@return a log-normal distribution by its median and geometric standard deviation}
     *
     * @param median above 0
     * @param gsd above 1
     * @throws IllegalArgumentException if one is not so
     */
    public static Distribution logNormalByGsd(double median, double gsd) {
        if (!(gsd > 1) || !Double.isFinite(gsd)) {
            throw Refusal.of("gsd is not above 1", gsd, "must be finite and above 1");
        }

        return logNormal(median, StrictMath.log(gsd));
    }

    private static Distribution logNormal(double median, double logDeviation) {
        Refusal.unlessPositive("median", median);
        Refusal.unlessPositive("spread of the log-normal", logDeviation);
        var law = new NormalDistribution(0, logDeviation);
        return whole("log-normal", new Shape.LogNormal(median, law));
    }

    /**
     * {@return triangular on [min, max] with its peak at the mode, which may be an end}
     *
     * @param min below max
     * @param mode from min to max
     * @param max above min
     * @throws IllegalArgumentException if they are not finite or not in this order
     */
    public static Distribution triangular(double min, double mode, double max) {
        Refusal.unlessAscending(min, max);
        if (!(mode >= min && mode <= max)) {
            throw Refusal.of(
                    "mode is outside the range", mode, "must be in [" + min + ", " + max + "]");
        }

        return whole(
                "triangular", new Shape.Triangular(new TriangularDistribution(min, mode, max)));
    }

    /**
     * {@return beta(alpha, beta), stretched from (0, 1) to a range}
     *
     * @param alpha from 0.5 to 1000
     * @param beta from 0.5 to 1000
     * @param range where it lies, finite
     * @throws IllegalArgumentException if one is not so
     */
    public static Distribution beta(double alpha, double beta, Bounds range) {
        checkExponent("alpha", alpha);
        checkExponent("beta", beta);
        Refusal.unlessAscending(range.lower(), range.upper());
        var law = new BetaDistribution(alpha, beta, BETA_ACCURACY);
        return whole("beta", new Shape.Beta(law, range.lower(), range.upper()));
    }

    private static void checkExponent(String name, double value) {
        if (!(value >= LEAST_BETA_EXPONENT && value <= LARGEST_BETA_EXPONENT)) {
            throw Refusal.of(
                    name + " is out of range",
                    value,
                    "must be in [" + LEAST_BETA_EXPONENT + ", " + LARGEST_BETA_EXPONENT + "]");
        }
    }

    /**
     * {@return this distribution conditional on the bounds; bounds outside the support change
     * nothing}
     *
     * @param bounds what is kept
     * @throws IllegalArgumentException if less than 1e-6 of the probability is inside
     */
    public Distribution truncatedTo(Bounds bounds) {
        double low = Math.max(lowest, bounds.lower());
        double high = Math.min(highest, bounds.upper());
        double inside = low < high ? shape.cumulative(high) - shape.cumulative(low) : 0;
        if (!(inside >= LEAST_PROBABILITY)) {
            throw Refusal.of(
                    "truncation leaves almost nothing of the " + name + " distribution",
                    "[" + bounds.lower() + ", " + bounds.upper() + "]",
                    "must keep a probability of at least " + LEAST_PROBABILITY);
        }

        return new Distribution(name, shape, Bounds.of(low, high));
    }

    @Override
    public double lowest() {
        return lowest;
    }

    @Override
    public double highest() {
        return highest;
    }

    @Override
    public double at(double unit) {
        if (unit <= 0) {
            return lowest;
        }

        if (unit >= 1) {
            return highest;
        }

        double value = shape.quantile(probabilityBelow + unit * probabilityInside);
        return Math.min(highest, Math.max(lowest, value));
    }

    @Override
    public String toString() {
        return name + " in [" + lowest + ", " + highest + "]";
    }
}
