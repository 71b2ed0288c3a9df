package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * What linear and rank regression say about the factors of one output: Pearson, SRC, R2 of the
 * values; Spearman, PRCC with t and p value, SRRC, R2 of the ranks; and whether a rank correlation
 * may be trusted.
 *
 * <p>Columns are [factor][row]. Rows with a missing (not finite) output or factor are left out
 * before ranking; ranks of equal values are their mean. Holds all ranks in memory: about 8 bytes
 * per factor and row twice over, up to some ten million rows. A dummy factor is one more column
 * ({@link DummyFactor}).
 *
 * @param values regression on the values; absent numbers and note in {@link RegressionIndices}
 * @param ranks regression on the ranks
 * @param monotonicity per factor
 */
record RankCorrelations(
        RegressionIndices values, RegressionIndices ranks, List<Monotonicity> monotonicity) {

    /** Copies the list. */
    public RankCorrelations {
        monotonicity = List.copyOf(monotonicity);
    }

    /** Correlations of an output with the factors. */
    public static RankCorrelations of(double[][] factors, double[] output) {
        double[][] columns = CompleteRows.of(factors, output);
        RegressionIndices values = RegressionIndices.of(new CrossProducts(columns));
        double[][] ranked = new double[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            ranked[column] = SortedOrder.ranks(columns[column]);
        }

        CrossProducts sums = new CrossProducts(ranked);
        RegressionIndices ranks = RegressionIndices.of(sums);
        return new RankCorrelations(values, ranks, monotonicity(ranked, sums, ranks));
    }

    private static List<Monotonicity> monotonicity(
            double[][] ranked, CrossProducts sums, RegressionIndices ranks) {
        List<Monotonicity> found = new ArrayList<>();
        double[] slopes = slopes(sums, ranks);
        double[] residuals = residuals(ranked, slopes);
        for (int factor = 0; factor < slopes.length; factor++) {
            if (Double.isNaN(ranks.factors().get(factor).coefficient())) {
                found.add(Monotonicity.UNTESTED);
                continue;
            }

            double[] response = residuals.clone();
            for (int row = 0; row < response.length; row++) {
                response[row] += slopes[factor] * ranked[factor][row];
            }

            found.add(Monotonicity.of(ranked[factor], response));
        }

        return found;
    }

    private static double[] slopes(CrossProducts sums, RegressionIndices ranks) {
        double[] slopes = new double[sums.factors()];
        for (int factor = 0; factor < slopes.length; factor++) {
            double coefficient = ranks.factors().get(factor).coefficient();
            if (!Double.isNaN(coefficient)) {
                double ratio = sums.deviation(sums.factors()) / sums.deviation(factor);
                slopes[factor] = coefficient * ratio;
            }
        }

        return slopes;
    }

    private static double[] residuals(double[][] ranked, double[] slopes) {
        double[] residuals = ranked[slopes.length].clone();
        for (int factor = 0; factor < slopes.length; factor++) {
            for (int row = 0; row < residuals.length; row++) {
                residuals[row] -= slopes[factor] * ranked[factor][row];
            }
        }

        return residuals;
    }
}
