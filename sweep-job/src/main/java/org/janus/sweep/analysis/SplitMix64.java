package org.janus.sweep.analysis;

/**
 * Random numbers by position: output {@code index} of the SplitMix64 sequence of a seed, in O(1).
 *
 * <p>Source: Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195.
 */
final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
    private static final long SECOND_FACTOR = 0x94D049BB133111EBL;
    private static final int FIRST_SHIFT = 30;
    private static final int SECOND_SHIFT = 27;
    private static final int THIRD_SHIFT = 31;
    private static final int UNUSED_BITS = 11;
    private static final double ULP_OF_53_BITS = 0x1p-53;

    private SplitMix64() {}

    /** Output {@code index} (from 0) of the sequence of {@code seed}. */
    static long at(long seed, long index) {
        long z = seed + (index + 1) * GOLDEN_GAMMA;
        z = (z ^ (z >>> FIRST_SHIFT)) * FIRST_FACTOR;
        z = (z ^ (z >>> SECOND_SHIFT)) * SECOND_FACTOR;
        return z ^ (z >>> THIRD_SHIFT);
    }

    /** The same output as a number in [0, 1) with 53 random bits. */
    static double uniform(long seed, long index) {
        return (at(seed, index) >>> UNUSED_BITS) * ULP_OF_53_BITS;
    }

    /** The same output as a whole number in [0, bound); its bias is below bound / 2^53. */
    static int below(int bound, long seed, long index) {
        return (int) (uniform(seed, index) * bound);
    }
}
