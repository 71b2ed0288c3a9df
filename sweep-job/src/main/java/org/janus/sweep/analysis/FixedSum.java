package org.janus.sweep.analysis;

import java.io.Serializable;

/**
 * Sum of numbers that is the same bits for any order of the summands.
 *
 * <p>Each summand is rounded to the next multiple of 2^-52 once, and the multiples are added as
 * integers, in two parts of 20 and 32 fractional bits. For |x| &lt;= 2^11 and up to 2^30 summands;
 * each summand errs by at most 2^-53. Merges exactly.
 */
final class FixedSum implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double COARSE = 0x1p20;
    private static final double FINE = 0x1p32;
    private static final double LIMIT = 0x1p11;

    private long coarse;
    private long fine;
    private long count;

    /**
     * Adds a number.
     *
     * @throws IllegalArgumentException if it is beyond the limit or not a number
     */
    void add(double x) {
        if (!(Math.abs(x) <= LIMIT)) {
            throw new IllegalArgumentException(
                    "summand is " + x + "; its magnitude must be at most " + LIMIT);
        }

        double scaled = x * COARSE;
        double whole = Math.floor(scaled);
        coarse += (long) whole;
        fine += (long) Math.rint((scaled - whole) * FINE);
        count++;
    }

    void merge(FixedSum other) {
        coarse += other.coarse;
        fine += other.fine;
        count += other.count;
    }

    long count() {
        return count;
    }

    /** The mean; NaN without summands. */
    double mean() {
        return (coarse / (double) count + fine / FINE / count) / COARSE;
    }
}
