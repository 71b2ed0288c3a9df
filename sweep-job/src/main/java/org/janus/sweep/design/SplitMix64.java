package org.janus.sweep.design;

/**
 * Counter-based random numbers: number i of the stream with a key is {@code mix(key + (i + 1)
 * gamma)}, which is the i-th output of the SplitMix64 generator seeded with the key, computed
 * without the ones before. Any 64-bit key and any index are allowed.
 *
 * <p>Source: Steele, Lea, Flood 2014, doi:10.1145/2660193.2660195 (mixing constants: Stafford's
 * variant 13).
 */
public final class SplitMix64 {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private static final double TWO_TO_MINUS_53 = 0x1p-53;

    /** Half of the smallest step: stands for an exact 0, where a quantile may be infinite. */
    private static final double LEAST_UNIT = 0x1p-54;

    private static final double LARGEST_UNIT = 1 - TWO_TO_MINUS_53;

    private static final int UNUSED_BITS = 11;

    private SplitMix64() {}

    /**
     * {@return an output of the generator seeded with a key}
     *
     * @param key any number
     * @param index of the output, counted from 0
     */
    public static long at(long key, long index) {
        long z = key + (index + 1) * GAMMA;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * {@return the key of a stream of its own: streams of one seed are unrelated}. Also the way to
     * give the parts of a product or union seeds of their own: {@code key(seed, position of the
     * part)}.
     *
     * @param seed any number
     * @param stream which one
     */
    public static long key(long seed, long stream) {
        return at(at(seed, stream), seed);
    }

    /**
     * {@return an output as a double in the open interval (0, 1): its top 53 bits, 0 replaced}
     *
     * @param key any number
     * @param index of the output, counted from 0
     */
    public static double unit(long key, long index) {
        return inside((at(key, index) >>> UNUSED_BITS) * TWO_TO_MINUS_53);
    }

    /** Moves a unit number off 0 and 1, by less than 2^-53. */
    static double inside(double unit) {
        return Math.min(LARGEST_UNIT, Math.max(LEAST_UNIT, unit));
    }

    /** A number in [0, bound), bound above 0; the bias is below bound / 2^64. */
    static long below(long bound, long key, long index) {
        return Long.remainderUnsigned(at(key, index), bound);
    }
}
