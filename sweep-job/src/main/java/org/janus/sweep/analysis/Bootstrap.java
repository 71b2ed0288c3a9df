package org.janus.sweep.analysis;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.janus.sweep.design.SplitMix64;

/**
 * How 95 % intervals are made: a seed and a number of resamples.
 *
 * <p>Item {@code i} of resample {@code r} is a function of (seed, r, i), so intervals repeat. The
 * half-width of an interval is {@code z * sd}, with z the normal quantile of 0.975 and sd the
 * sample standard deviation of the resampled estimates: what the field writes as {@code s1_conf}.
 * Estimates that do not exist (NaN) are left out; with fewer than two the half-width is NaN.
 *
 * <p>Source: Archer, Saltelli, Sobol' 1997, doi:10.1080/00949659708811825.
 *
 * @param seed decides every draw
 * @param resamples at least 0; 0 gives no intervals
 */
record Bootstrap(long seed, int resamples) {

    /** Checks the number of resamples and the confidence. */
    public Bootstrap {
        if (resamples < 0) {
            throw new IllegalArgumentException("resamples is " + resamples + "; must be >= 0");
        }
    }

    /** Which of {@code size} items resample {@code resample} takes as its item {@code position}. */
    int item(int resample, int position, int size) {
        return (int) (SplitMix64.unit(SplitMix64.at(seed, resample), position) * size);
    }

    double halfWidth(double[] replicates) {
        StreamingStatistics statistics = new StreamingStatistics();
        for (double replicate : replicates) {
            if (Double.isFinite(replicate)) {
                statistics.addValue(replicate);
            }
        }

        if (statistics.getN() < 2) {
            return Double.NaN;
        }

        return quantile(TableRow.CONFIDENCE) * statistics.getStandardDeviation();
    }

    /** The normal quantile of (1 + confidence) / 2, 1.96 at 0.95. */
    static double quantile(double confidence) {
        return new NormalDistribution().inverseCumulativeProbability((1 + confidence) / 2);
    }
}
