package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quantiles of numbers that arrive in any order and number, by definition 7 of Hyndman and Fan:
 * linear between the order statistics around position (n - 1) p. It is what R, NumPy, DuckDB's
 * {@code quantile_cont} and Spark's {@code percentile} compute.
 *
 * <p>Up to 16 384 numbers are kept, and quantiles are exact. Of more, each number counts in a bin
 * between neighbours of 10 binary digits and stands for its middle, which is at most 0.05 % off; 0
 * stays 0. Which of the two it is, and the result to the last bit, depend on the numbers alone, not
 * on their order or on what was merged. NaN is nobody's order and is refused.
 *
 * <p>Source: Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566.
 */
final class OrderCount implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_EXACT = 16_384;
    private static final int FIRST_CAPACITY = 16;
    private static final int DROPPED_BITS = 42;

    private final TreeMap<Long, Long> bins = new TreeMap<>();
    private double[] values = new double[FIRST_CAPACITY];
    private int kept;
    private long binned;

    /** Adds a number that is not NaN. */
    void add(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("value is NaN; it has no order");
        }

        if (kept == MOST_EXACT) {
            spill();
        }

        if (kept == values.length) {
            values = Arrays.copyOf(values, 2 * kept);
        }

        values[kept++] = value;
    }

    void merge(OrderCount other) {
        other.bins.forEach((bin, count) -> bins.merge(bin, count, Long::sum));
        binned += other.binned;
        for (int i = 0; i < other.kept; i++) {
            add(other.values[i]);
        }
    }

    long count() {
        return binned + kept;
    }

    /** The quantile of a probability; NaN without numbers. */
    double quantile(double probability) {
        if (count() == 0) {
            return Double.NaN;
        }

        settle();
        double position = (count() - 1) * probability;
        long below = (long) position;
        double low = ranked(below);
        double high = ranked(Math.min(below + 1, count() - 1));
        return low + (position - below) * (high - low);
    }

    /** Either all numbers are kept, sorted, or all are in bins. */
    private void settle() {
        if (binned > 0) {
            spill();
        } else {
            Arrays.sort(values, 0, kept);
        }
    }

    private double ranked(long rank) {
        if (binned == 0) {
            return values[(int) rank];
        }

        long seen = 0;
        for (Map.Entry<Long, Long> bin : bins.entrySet()) {
            seen += bin.getValue();
            if (seen > rank) {
                return middle(bin.getKey());
            }
        }
        throw new IllegalStateException("rank " + rank + " of " + seen);
    }

    private void spill() {
        for (int i = 0; i < kept; i++) {
            bins.merge(bin(values[i]), 1L, Long::sum);
        }
        binned += kept;
        kept = 0;
    }

    private static long bin(double value) {
        long magnitude = Double.doubleToRawLongBits(Math.abs(value)) >>> DROPPED_BITS;
        return value < 0 ? -magnitude : magnitude;
    }

    private static double middle(long bin) {
        long bits = (Math.abs(bin) << DROPPED_BITS) + (1L << (DROPPED_BITS - 1));
        double magnitude = bin == 0 ? 0 : Double.longBitsToDouble(bits);
        return Math.copySign(magnitude, bin);
    }
}
