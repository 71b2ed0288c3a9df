package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;

/**
 * Correlation, standardised coefficient and partial correlation of every factor with one output.
 *
 * <p>With R the correlations among the factors, r those with the output and C the inverse of R:
 *
 * <pre>
 *   coefficient b = C r                       SRC of values, SRRC of ranks
 *   R2            = r' b
 *   partial p_i   = b_i / sqrt(b_i^2 + (1 - R2) C_ii)      PCC of values, PRCC of ranks
 *   t = p sqrt(df / (1 - p^2)),  df = N - 2 - (k - 1),  p value two-sided
 * </pre>
 *
 * <p>k counts the factors that vary; a constant factor has NaN everywhere and takes no degree of
 * freedom. All is NaN when the output is constant; coefficients and partial correlations are NaN
 * when factors are collinear or df < 1. {@code note} says which. 1 - R2 below 1e-14 is rounding and
 * counts as 1e-14.
 *
 * <p>Sources: Saltelli et al. 2000 (Sensitivity Analysis, ch. 6); Marino et al. 2008,
 * doi:10.1016/j.jtbi.2008.04.011.
 *
 * @param used rows without a missing value
 * @param r2 share of the output's variance that the regression explains
 * @param df degrees of freedom of t
 * @param factors one entry per factor, in their order
 * @param note why numbers are absent, or nothing
 */
record RegressionIndices(long used, double r2, long df, List<Factor> factors, String note) {
    private static final double PIVOT_OF_COLLINEARITY = 1e-10;
    private static final double ROUNDING_OF_R2 = 1e-14;

    /** Copies the list. */
    public RegressionIndices {
        factors = List.copyOf(factors);
    }

    /**
     * One factor.
     *
     * @param correlation Pearson of values, Spearman of ranks
     * @param coefficient standardised regression coefficient
     * @param partial partial correlation, the other factors held
     * @param t its t statistic
     * @param pValue its two-sided p value
     */
    public record Factor(
            double correlation, double coefficient, double partial, double t, double pValue) {
        private static Factor absent() {
            return ofCorrelation(Double.NaN);
        }

        private static Factor ofCorrelation(double correlation) {
            return new Factor(correlation, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
    }

    /** The indices of the last column on the others. */
    public static RegressionIndices of(CrossProducts sums) {
        int output = sums.factors();
        int[] varying =
                IntStream.range(0, output).filter(column -> !sums.isConstant(column)).toArray();
        long df = sums.used() - 2 - (varying.length - 1);
        if (sums.isConstant(output)) {
            String note = sums.used() == 0 ? "no row has all its values" : "constant output";
            return absent(sums, df, note);
        }

        if (varying.length == 0) {
            return absent(sums, df, "no factor varies");
        }

        if (df < 1) {
            return correlationsOnly(sums, df, "fewer rows than a regression needs");
        }

        return inverse(sums.correlations(varying))
                .map(inverse -> regression(sums, varying, inverse, df))
                .orElseGet(() -> correlationsOnly(sums, df, "factors are collinear"));
    }

    private static Optional<RealMatrix> inverse(RealMatrix correlations) {
        try {
            CholeskyDecomposition decomposition =
                    new CholeskyDecomposition(
                            correlations,
                            CholeskyDecomposition.DEFAULT_RELATIVE_SYMMETRY_THRESHOLD,
                            PIVOT_OF_COLLINEARITY);
            return Optional.of(decomposition.getSolver().getInverse());
        } catch (MathIllegalArgumentException notPositive) {
            return Optional.empty();
        }
    }

    private static RegressionIndices regression(
            CrossProducts sums, int[] varying, RealMatrix inverse, long df) {
        double[] correlations =
                Arrays.stream(varying)
                        .mapToDouble(column -> sums.correlation(column, sums.factors()))
                        .toArray();
        double[] coefficients = inverse.operate(correlations);
        double r2 = 0;
        for (int k = 0; k < varying.length; k++) {
            r2 += correlations[k] * coefficients[k];
        }

        double unexplained = Math.max(1 - r2, ROUNDING_OF_R2);
        List<Factor> factors = allAbsent(sums.factors());
        for (int k = 0; k < varying.length; k++) {
            double b = coefficients[k];
            double partial = b / FastMath.sqrt(b * b + unexplained * inverse.getEntry(k, k));
            factors.set(varying[k], factor(correlations[k], b, partial, df));
        }

        String note = varying.length < sums.factors() ? "a factor is constant" : "";
        return new RegressionIndices(sums.used(), Math.min(r2, 1), df, factors, note);
    }

    private static Factor factor(double correlation, double coefficient, double partial, long df) {
        double t = partial * FastMath.sqrt(df / ((1 - partial) * (1 + partial)));
        double pValue = 2 * new TDistribution(df).cumulativeProbability(-Math.abs(t));
        return new Factor(correlation, coefficient, partial, t, pValue);
    }

    private static RegressionIndices absent(CrossProducts sums, long df, String note) {
        return new RegressionIndices(sums.used(), Double.NaN, df, allAbsent(sums.factors()), note);
    }

    private static RegressionIndices correlationsOnly(CrossProducts sums, long df, String note) {
        List<Factor> factors = allAbsent(sums.factors());
        for (int factor = 0; factor < sums.factors(); factor++) {
            if (!sums.isConstant(factor)) {
                factors.set(factor, Factor.ofCorrelation(sums.correlation(factor, sums.factors())));
            }
        }

        return new RegressionIndices(sums.used(), Double.NaN, df, factors, note);
    }

    private static List<Factor> allAbsent(int factors) {
        List<Factor> absent = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            absent.add(Factor.absent());
        }

        return absent;
    }
}
