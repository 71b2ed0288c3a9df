package org.janus.sweep.analysis;

import org.hipparchus.util.FastMath;

/**
 * A share with its Wilson score interval.
 *
 * <pre>
 *   (p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n)
 * </pre>
 *
 * <p>The interval lies in [0, 1] and has a width also at 0 and 1. Without trials all three are NaN.
 *
 * <p>Source: Wilson 1927, doi:10.1080/01621459.1927.10502953.
 *
 * @param successes how many
 * @param trials of how many
 * @param share successes / trials
 * @param interval the Wilson interval
 */
public record Proportion(long successes, long trials, double share, Interval interval) {

    /** The share with an interval of the given confidence. */
    static Proportion of(long successes, long trials, double confidence) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "successes is "
                            + successes
                            + " of "
                            + trials
                            + "; must be between 0 and these");
        }

        if (trials == 0) {
            return new Proportion(0, 0, Double.NaN, Interval.absent());
        }

        // The library has this interval for counts up to an int only.
        double n = trials;
        double p = successes / n;
        double z = Bootstrap.quantile(confidence);
        double centre = p + z * z / (2 * n);
        double half = z * FastMath.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        double lower = successes == 0 ? 0 : (centre - half) / scale;
        double upper = successes == trials ? 1 : (centre + half) / scale;
        return new Proportion(successes, trials, p, new Interval(lower, upper));
    }
}
