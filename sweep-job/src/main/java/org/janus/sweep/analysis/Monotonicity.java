package org.janus.sweep.analysis;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.util.FastMath;

/**
 * Whether an output turns back along a factor, which a rank correlation cannot see.
 *
 * <p>The test works on ranks. The partial response of factor i, residual of the rank regression
 * plus its own term b_i rank(x_i), is averaged in up to ten bins of equal size along x_i (equal
 * values stay in one bin, so the levels of a grid are never split). The response turns back when
 * both its largest rise and its largest fall between two bins are significant (normal test of the
 * difference of the bin means, 0.01 over all pairs of bins and both directions by Bonferroni) and
 * the smaller of the two is at least a tenth of the larger. Fewer than 30 rows or 3 bins are not
 * tested.
 *
 * <p>Source of the partial response: Larsen and McCleary 1972, doi:10.1080/00401706.1972.10488966;
 * that PRCC asks for monotonicity: Marino et al. 2008, doi:10.1016/j.jtbi.2008.04.011.
 */
enum Monotonicity {
    /** No turn was found; PRCC means what it says. */
    NO_TURN("no turn found"),
    /** The response rises and falls: read PRCC with Sobol or Morris beside it. */
    TURNS("response turns back: a rank correlation understates this factor"),
    /** Too few rows or levels to tell. */
    UNTESTED("monotonicity not tested");

    private static final int MOST_BINS = 10;
    private static final int LEAST_BINS = 3;
    private static final int ROWS_PER_BIN = 10;

    /** Of a bin behind values that fill more than one; two have a variance. */
    private static final int LEAST_ROWS = 2;

    private static final double SIGNIFICANCE = 0.01;
    private static final double SMALLEST_SHARE = 0.1;

    private final String words;

    Monotonicity(String words) {
        this.words = words;
    }

    /** The finding in words. */
    public String words() {
        return words;
    }

    /** Tests a partial response along the values of a factor. */
    static Monotonicity of(double[] factor, double[] response) {
        int wanted = Math.min(MOST_BINS, factor.length / ROWS_PER_BIN);
        if (wanted < LEAST_BINS) {
            return UNTESTED;
        }

        Bins bins = new Bins(factor, response, wanted);
        if (bins.count < LEAST_BINS) {
            return UNTESTED;
        }

        double rise = bins.largestMove(1);
        double fall = bins.largestMove(-1);
        boolean turns = Math.min(rise, fall) >= SMALLEST_SHARE * Math.max(rise, fall);
        return turns && Math.min(rise, fall) > 0 ? TURNS : NO_TURN;
    }

    /** Mean of the response, and the variance of that mean, in bins along the factor. */
    private static final class Bins {
        private final double[] means = new double[MOST_BINS];
        private final double[] variances = new double[MOST_BINS];
        private int count;

        Bins(double[] factor, double[] response, int wanted) {
            int[] order = SortedOrder.ascending(factor);
            int start = 0;
            for (int bin = 1; bin <= wanted; bin++) {
                int end = (int) ((long) order.length * bin / wanted);
                if (end - start >= LEAST_ROWS) {
                    end = SortedOrder.endOfTies(factor, order, end - 1);
                    add(response, order, start, end);
                    start = end;
                }
            }
        }

        private void add(double[] response, int[] order, int start, int end) {
            int size = end - start;
            double mean = 0;
            for (int k = start; k < end; k++) {
                mean += response[order[k]] / size;
            }

            double squares = 0;
            for (int k = start; k < end; k++) {
                double distance = response[order[k]] - mean;
                squares += distance * distance;
            }

            means[count] = mean;
            variances[count] = squares / (size - 1) / size;
            count++;
        }

        /** The largest significant move upwards (sign 1) or downwards (sign -1), or 0. */
        double largestMove(int sign) {
            double tests = count * (count - 1.0);
            double limit =
                    new NormalDistribution().inverseCumulativeProbability(1 - SIGNIFICANCE / tests);
            double largest = 0;
            for (int from = 0; from < count; from++) {
                for (int to = from + 1; to < count; to++) {
                    double move = sign * (means[to] - means[from]);
                    double error = FastMath.sqrt(variances[from] + variances[to]);
                    largest = move > limit * error ? Math.max(largest, move) : largest;
                }
            }

            return largest;
        }
    }
}
