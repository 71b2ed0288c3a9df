package org.janus.sweep.analysis;

import java.util.Arrays;
import org.hipparchus.stat.inference.KolmogorovSmirnovTest;
import org.hipparchus.util.CombinatoricsUtils;
import org.hipparchus.util.FastMath;

/**
 * Regional sensitivity analysis: does a factor distribute differently in the runs that behave than
 * in the others?
 *
 * <p>D is the largest distance between the two empirical distribution functions (two-sample
 * Kolmogorov-Smirnov); the p value is P(distance >= D) when the factor does not matter, exact for
 * up to 10000 pairs of runs, else by the asymptotic law; where factor values are equal, as in a
 * grid, it is an upper bound. Rows with a missing factor or indicator are left out. With fewer than
 * two runs on either side both are NaN.
 *
 * <p>Source: Hornberger and Spear 1981, J. Environ. Manage. 12:7-18; Spear and Hornberger 1980,
 * doi:10.1016/0043-1354(80)90040-8.
 *
 * @param distance D
 * @param pValue its p value
 * @param behavioural runs with indicator 1
 * @param others runs with indicator 0
 */
record RegionalSensitivity(double distance, double pValue, long behavioural, long others) {
    private static final KolmogorovSmirnovTest TEST = new KolmogorovSmirnovTest(0);

    /** Below this scaled distance the p value is 1 to all digits and its series does not end. */
    private static final double CERTAIN = 0.1;

    private static final double LARGEST_EXACT_PRODUCT = 10_000;

    /** Compares a factor where the indicator is 1 with where it is 0; NaN is missing. */
    public static RegionalSensitivity of(double[] factor, double[] indicator) {
        double[][] complete = CompleteRows.of(new double[][] {factor}, indicator);
        double[] behavioural = where(1, complete[0], complete[1]);
        double[] others = where(0, complete[0], complete[1]);
        if (behavioural.length + others.length != complete[1].length) {
            throw new IllegalArgumentException("indicator must be 0, 1 or NaN");
        }

        if (Math.min(behavioural.length, others.length) < 2) {
            return new RegionalSensitivity(
                    Double.NaN, Double.NaN, behavioural.length, others.length);
        }

        double distance = TEST.kolmogorovSmirnovStatistic(behavioural, others);
        double pValue = pValue(distance, behavioural.length, others.length);
        return new RegionalSensitivity(distance, pValue, behavioural.length, others.length);
    }

    private static double pValue(double distance, int n, int m) {
        double pairs = (double) n * m;
        if (pairs > LARGEST_EXACT_PRODUCT) {
            double scaled = distance * FastMath.sqrt(pairs / (n + m));
            return scaled < CERTAIN ? 1 : Math.max(0, TEST.approximateP(distance, n, m));
        }

        // Two of all orders keep the samples apart; the library's exact law gives 0 there.
        return distance >= 1
                ? 2 / CombinatoricsUtils.binomialCoefficientDouble(n + m, n)
                : TEST.exactP(distance, n, m, false);
    }

    private static double[] where(double wanted, double[] factor, double[] indicator) {
        double[] taken = new double[factor.length];
        int count = 0;
        for (int row = 0; row < factor.length; row++) {
            if (indicator[row] == wanted) {
                taken[count] = factor[row];
                count++;
            }
        }

        return Arrays.copyOf(taken, count);
    }
}
