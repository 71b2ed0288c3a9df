package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Correlation between factors by a Gaussian copula: {@code u' = Phi(L Phi^-1(u))} with {@code L
 * L^T} the matrix, before u' becomes a value. Each factor keeps its own distribution; a coefficient
 * r is the correlation of the normal scores, and gives the rank correlation {@code 6/pi asin(r/2)}.
 *
 * <p>A factor after the first mixes several coordinates, so the strata of a Latin hypercube hold
 * for uncorrelated factors only.
 *
 * <p>Source: Nelsen 2006, doi:10.1007/0-387-28678-0, section 2.
 */
public final class Correlation implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Lower triangular, row by row. */
    private final double[][] lower;

    private Correlation(double[][] lower) {
        this.lower = lower;
    }

    /**
     * A coefficient between two factors.
     *
     * @param first name of a factor
     * @param second name of another factor
     * @param coefficient in (-1, 1)
     */
    public record Pair(String first, String second, double coefficient) implements Serializable {}

    /**
     * The correlation with a matrix, in the order of the factors.
     *
     * @throws IllegalArgumentException if it is not square, symmetric, of unit diagonal and
     *     positive definite
     */
    static Correlation of(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            checkRow(matrix, i);
        }

        try {
            var decomposition = new CholeskyDecomposition(MatrixUtils.createRealMatrix(matrix));
            return new Correlation(decomposition.getL().getData());
        } catch (MathIllegalArgumentException e) {
            throw Refusal.of(
                    "correlation is not positive definite",
                    e.getMessage(),
                    "no factor may be fixed by the others");
        }
    }

    /**
     * {@return the correlation with given pairs; all others are 0}
     *
     * @param factors in the order of the coordinates
     * @param pairs each of two factors, in any order
     * @throws IllegalArgumentException if a pair names an unknown factor, the same factor twice or
     *     a pair seen before, or the matrix is not positive definite
     */
    public static Correlation between(List<Factor> factors, List<Pair> pairs) {
        double[][] matrix = MatrixUtils.createRealIdentityMatrix(factors.size()).getData();
        List<String> names = factors.stream().map(Factor::name).toList();
        for (Pair pair : pairs) {
            int i = position(names, pair.first());
            int j = position(names, pair.second());
            if (i == j || matrix[i][j] != 0) {
                throw Refusal.of(
                        "correlation is given twice",
                        pair.first() + ", " + pair.second(),
                        "each pair of different factors at most once");
            }
            matrix[i][j] = pair.coefficient();
            matrix[j][i] = pair.coefficient();
        }

        return of(matrix);
    }

    private static int position(List<String> names, String name) {
        int position = names.indexOf(name);
        if (position < 0) {
            throw Refusal.of("correlation names an unknown factor", name, "must be in " + names);
        }

        return position;
    }

    private static void checkRow(double[][] matrix, int i) {
        if (matrix[i].length != matrix.length) {
            throw Refusal.of(
                    "correlation is not square", matrix[i].length, "must have " + matrix.length);
        }

        if (matrix[i][i] != 1) {
            throw Refusal.of("diagonal of correlation is not 1", matrix[i][i], "must be 1");
        }

        for (int j = 0; j < i; j++) {
            checkPair(matrix[i][j], matrix[j][i]);
        }
    }

    private static void checkPair(double coefficient, double mirrored) {
        if (coefficient != mirrored) {
            throw Refusal.of(
                    "correlation is not symmetric", coefficient, "mirrored is " + mirrored);
        }

        if (!(coefficient > -1 && coefficient < 1)) {
            throw Refusal.of("correlation is out of range", coefficient, "must be in (-1, 1)");
        }
    }

    /** The number of factors. */
    int dimensions() {
        return lower.length;
    }

    /** Replaces unit numbers in (0, 1) by correlated ones, in place. */
    void correlate(double[] units) {
        double[] scores = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            scores[i] = NORMAL.inverseCumulativeProbability(units[i]);
        }
        for (int i = 0; i < units.length; i++) {
            if (standsAlone(i)) {
                continue;
            }
            double score = 0;
            for (int j = 0; j <= i; j++) {
                score += lower[i][j] * scores[j];
            }
            units[i] = SplitMix64.inside(NORMAL.cumulativeProbability(score));
        }
    }

    /** The first factor of a correlated group, and one outside, keep their numbers exactly. */
    private boolean standsAlone(int i) {
        for (int j = 0; j < i; j++) {
            if (lower[i][j] != 0) {
                return false;
            }
        }

        return true;
    }
}
