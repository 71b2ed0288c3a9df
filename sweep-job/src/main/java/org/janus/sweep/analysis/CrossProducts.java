package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.Arrays;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;

/**
 * The sums from which correlations and regressions of an output on its factors follow; they add up
 * over rows.
 *
 * <p>A row is the factors in order, then the output. A row with a value that is not finite is
 * counted and left out. {@code shift} is taken off every row before it is summed; it must be the
 * same in all sums that merge, changes results by rounding alone, and is best near the means.
 *
 * <p>Of values these sums give Pearson and SRC, of ranks Spearman, PRCC and SRRC: see {@link
 * RegressionIndices}. For tables beyond memory: one per range of rows, merged in the order of the
 * ranges.
 */
final class CrossProducts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] shift;
    private final double[] sums;
    private final double[][] products;
    private final Extent[] extents;
    private long used;
    private long total;

    /** Sums of no row yet; the shift has one number per column. */
    public CrossProducts(double[] shift) {
        if (shift.length < 2) {
            throw new IllegalArgumentException(
                    "shift has " + shift.length + " columns; there must be a factor and an output");
        }

        this.shift = shift.clone();
        this.sums = new double[shift.length];
        this.products = new double[shift.length][];
        this.extents = new Extent[shift.length];
        for (int column = 0; column < shift.length; column++) {
            products[column] = new double[column + 1];
            extents[column] = new Extent();
        }
    }

    /** Adds one row; it is not kept. */
    public void add(double[] row) {
        checkWidth(row.length);
        total++;
        for (double value : row) {
            if (!Double.isFinite(value)) {
                return;
            }
        }

        used++;
        for (int column = 0; column < row.length; column++) {
            double value = row[column] - shift[column];
            extents[column].add(row[column]);
            sums[column] += value;
            for (int other = 0; other <= column; other++) {
                products[column][other] += value * (row[other] - shift[other]);
            }
        }
    }

    /** Adds the sums of other rows. */
    public void merge(CrossProducts other) {
        if (!Arrays.equals(shift, other.shift)) {
            throw new IllegalArgumentException("sums differ in shift; only alike sums merge");
        }

        used += other.used;
        total += other.total;
        for (int column = 0; column < sums.length; column++) {
            sums[column] += other.sums[column];
            extents[column].merge(other.extents[column]);
            for (int k = 0; k <= column; k++) {
                products[column][k] += other.products[column][k];
            }
        }
    }

    /** Counts rows that were found to miss a value before they came here. */
    void countMissing(long rows) {
        total += rows;
    }

    /** Rows without a missing value. */
    public long used() {
        return used;
    }

    /** Rows added. */
    public long total() {
        return total;
    }

    /** Number of columns without the output. */
    public int factors() {
        return sums.length - 1;
    }

    boolean isConstant(int column) {
        return extents[column].isConstant();
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
        double product = products[Math.max(first, second)][Math.min(first, second)];
        return product / used - sums[first] / used * (sums[second] / used);
    }

    private void checkWidth(int width) {
        if (width != shift.length) {
            throw new IllegalArgumentException(
                    "row has " + width + " values; there are " + shift.length + " columns");
        }
    }
}
