package org.janus.sweep.analysis;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Median and quartiles by definition 7 of Hyndman and Fan: linear between the order statistics
 * around position (n - 1) p. It is what R, NumPy, DuckDB's {@code quantile_cont} and Spark's {@code
 * percentile} compute.
 *
 * <p>Values that are not finite are missing. Without values all three are NaN.
 *
 * <p>Source: Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566.
 *
 * @param lower first quartile
 * @param median median
 * @param upper third quartile
 * @param used values that are there
 * @param total values given
 */
record Quartiles(double lower, double median, double upper, long used, long total) {
    private static final double FIRST_PERCENT = 25;
    private static final double MEDIAN_PERCENT = 50;
    private static final double THIRD_PERCENT = 75;

    /** Quartiles of the values, which stay as they are. */
    public static Quartiles of(double[] values) {
        double[] present = Arrays.stream(values).filter(Double::isFinite).toArray();
        if (present.length == 0) {
            return new Quartiles(Double.NaN, Double.NaN, Double.NaN, 0, values.length);
        }

        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(present);
        return new Quartiles(
                percentile.evaluate(FIRST_PERCENT),
                percentile.evaluate(MEDIAN_PERCENT),
                percentile.evaluate(THIRD_PERCENT),
                present.length,
                values.length);
    }
}
