package org.janus.sweep.design;

import java.io.Serializable;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;

/**
 * An untruncated continuous distribution: quantile for p in [0, 1], its inverse on the support, and
 * the support.
 */
sealed interface Shape extends Serializable {

    double quantile(double probability);

    double cumulative(double value);

    double lower();

    double upper();

    /** Evenly spread between two bounds, on a linear or log scale. */
    record Even(double lower, double upper, Scale scale) implements Shape {
        @Override
        public double quantile(double probability) {
            return scale.between(lower, upper, probability);
        }

        @Override
        public double cumulative(double value) {
            // Width or ratio of the bounds may be beyond a double.
            if (value >= upper) {
                return 1;
            }

            return scale == Scale.LINEAR
                    ? (value - lower) / (upper - lower)
                    : StrictMath.log(value / lower) / StrictMath.log(upper / lower);
        }
    }

    /** Normal. */
    record Normal(NormalDistribution law) implements Shape {
        @Override
        public double quantile(double probability) {
            return law.inverseCumulativeProbability(probability);
        }

        @Override
        public double cumulative(double value) {
            return law.cumulativeProbability(value);
        }

        @Override
        public double lower() {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public double upper() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /**
     * The logarithm of value / median is normal with mean 0 and the given law. Hipparchus's own
     * log-normal inverts its cumulative function by root finding with an absolute accuracy, which
     * is lost on parameters of 1e-12; the closed form through the normal quantile is not.
     */
    record LogNormal(double median, NormalDistribution logRatio) implements Shape {
        @Override
        public double quantile(double probability) {
            return median * StrictMath.exp(logRatio.inverseCumulativeProbability(probability));
        }

        @Override
        public double cumulative(double value) {
            return logRatio.cumulativeProbability(StrictMath.log(value / median));
        }

        @Override
        public double lower() {
            return 0;
        }

        @Override
        public double upper() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Triangular. */
    record Triangular(TriangularDistribution law) implements Shape {
        @Override
        public double quantile(double probability) {
            return law.inverseCumulativeProbability(probability);
        }

        @Override
        public double cumulative(double value) {
            return law.cumulativeProbability(value);
        }

        @Override
        public double lower() {
            return law.getSupportLowerBound();
        }

        @Override
        public double upper() {
            return law.getSupportUpperBound();
        }
    }

    /** Beta, moved and stretched from (0, 1) to two bounds. */
    record Beta(BetaDistribution law, double lower, double upper) implements Shape {
        @Override
        public double quantile(double probability) {
            return Scale.LINEAR.between(
                    lower, upper, law.inverseCumulativeProbability(probability));
        }

        @Override
        public double cumulative(double value) {
            return law.cumulativeProbability((value - lower) / (upper - lower));
        }
    }
}
