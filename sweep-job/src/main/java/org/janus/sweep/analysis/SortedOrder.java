package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order of a column without moving it, and its ranks.
 *
 * <p>A radix sort of (value, row) pairs: equal values keep the order of their rows, nothing is
 * boxed, and a million rows take tens of milliseconds. Values must not be NaN.
 */
final class SortedOrder {
    private static final int DIGIT_BITS = 16;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private SortedOrder() {}

    /** Rows by ascending value. */
    static int[] ascending(double[] values) {
        int size = values.length;
        long[] keys = Arrays.stream(values).mapToLong(SortedOrder::sortable).toArray();
        int[] rows = IntStream.range(0, size).toArray();
        long[] nextKeys = new long[size];
        int[] nextRows = new int[size];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] place = places(keys, shift);
            for (int k = 0; k < size; k++) {
                int to = place[digit(keys[k], shift)]++;
                nextKeys[to] = keys[k];
                nextRows[to] = rows[k];
            }

            long[] spentKeys = keys;
            int[] spentRows = rows;
            keys = nextKeys;
            rows = nextRows;
            nextKeys = spentKeys;
            nextRows = spentRows;
        }

        return rows;
    }

    /** Ranks from 1; equal values share the mean of their ranks. */
    static double[] ranks(double[] values) {
        int[] order = ascending(values);
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = endOfTies(values, order, start);
            double rank = (start + 1 + end) / 2.0;
            for (int k = start; k < end; k++) {
                ranks[order[k]] = rank;
            }

            start = end;
        }

        return ranks;
    }

    /** First position after {@code start} that holds another value. */
    static int endOfTies(double[] values, int[] order, int start) {
        int end = start + 1;
        while (end < order.length && values[order[end]] == values[order[start]]) {
            end++;
        }

        return end;
    }

    /** A long whose unsigned order is the order of the values; both zeros are one. */
    private static long sortable(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }

    private static int[] places(long[] keys, int shift) {
        int[] counts = new int[DIGITS + 1];
        for (long key : keys) {
            counts[digit(key, shift) + 1]++;
        }

        for (int k = 1; k < counts.length; k++) {
            counts[k] += counts[k - 1];
        }

        return counts;
    }
}
