package org.janus.sweep.analysis;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;

/**
 * The sums from which correlations and regressions of an output on its factors follow.
 *
 * <p>Columns are complete and of one length, the factors in order, then the output. The mean of a
 * column is taken off before it is summed, so that a large offset costs no digits.
 *
 * <p>Of values these sums give Pearson and SRC, of ranks Spearman, PRCC and SRRC: see {@link
 * RegressionIndices}.
 */
final class CrossProducts {
    private final int used;
    private final double[] sums;
    private final double[][] products;
    private final boolean[] isConstant;

    CrossProducts(double[][] columns) {
        this.used = columns[0].length;
        this.sums = new double[columns.length];
        this.products = new double[columns.length][columns.length];
        this.isConstant = new boolean[columns.length];
        double[] means = new double[columns.length];
        for (int column = 0; column < columns.length; column++) {
            isConstant[column] = Extent.of(columns[column]).isConstant();
            means[column] = mean(columns[column]);
            for (double value : columns[column]) {
                sums[column] += value - means[column];
            }

            for (int other = 0; other <= column; other++) {
                double product =
                        product(columns[column], means[column], columns[other], means[other]);
                products[column][other] = product;
                products[other][column] = product;
            }
        }
    }

    /** Rows of the columns. */
    long used() {
        return used;
    }

    /** Number of columns without the output. */
    int factors() {
        return sums.length - 1;
    }

    boolean isConstant(int column) {
        return isConstant[column];
    }

    /** Standard deviation of N, not N - 1. */
    double deviation(int column) {
        return FastMath.sqrt(covariance(column, column));
    }

    double correlation(int first, int second) {
        return covariance(first, second) / deviation(first) / deviation(second);
    }

    RealMatrix correlations(int[] columns) {
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(columns.length);
        for (int row = 0; row < columns.length; row++) {
            for (int column = 0; column < row; column++) {
                double correlation = correlation(columns[row], columns[column]);
                matrix.setEntry(row, column, correlation);
                matrix.setEntry(column, row, correlation);
            }
        }

        return matrix;
    }

    private double covariance(int first, int second) {
        return products[first][second] / used - sums[first] / used * (sums[second] / used);
    }

    private double mean(double[] column) {
        double mean = 0;
        for (double value : column) {
            mean += value / used;
        }

        return mean;
    }

    private static double product(double[] one, double mean, double[] other, double otherMean) {
        double product = 0;
        for (int row = 0; row < one.length; row++) {
            product += (one[row] - mean) * (other[row] - otherMean);
        }

        return product;
    }
}
