package org.janus.sweep.design;

import java.math.BigInteger;
import org.hipparchus.random.HaltonSequenceGenerator;

/**
 * The Halton sequence: coordinate j of point i mirrors the digits of i in the j-th prime at the
 * radix point; no weights, point 0 is the origin. Computed by Hipparchus, whose index is an int,
 * hence at most 2^31 points.
 *
 * <p>Scrambled: digit number k of coordinate j is replaced by {@code (a d + c) mod prime} with a
 * and c drawn from the seed for each j and k, leading zeros included, which permutes the digits and
 * makes each point uniform; none is 0 or 1.
 *
 * <p>Sources: Halton 1960, doi:10.1007/BF01386213; Owen 2017, arXiv:1706.02808 (random digits).
 */
public final class HaltonSequence implements UnitSequence {

    private static final long serialVersionUID = 1L;

    private static final long MOST_POINTS = 1L << 31;

    /** Far beyond the dozen or two of factors for which the sequence is even. */
    private static final int MOST_DIMENSIONS = 1000;

    /** Digits below this weight do not show in a double. */
    private static final double LEAST_WEIGHT = 0x1p-53;

    private final int[] bases;

    /** Factors and offsets of the digits, [coordinate][2 x digit]; empty if plain. */
    private final int[][] scrambles;

    private HaltonSequence(int[] bases, int[][] scrambles) {
        this.bases = bases;
        this.scrambles = scrambles;
    }

    /**
     * {@return the sequence as published}
     *
     * @param dimensions number of coordinates
     * @throws IllegalArgumentException if dimensions is outside [1, 1000]
     */
    public static HaltonSequence plain(int dimensions) {
        return new HaltonSequence(primes(dimensions), new int[0][]);
    }

    /**
     * {@return the sequence with digits permuted by a seed; a larger one begins with a smaller one}
     *
     * @param dimensions number of coordinates
     * @param seed any number
     * @throws IllegalArgumentException if dimensions is outside [1, 1000]
     */
    public static HaltonSequence scrambled(int dimensions, long seed) {
        int[] bases = primes(dimensions);
        int[][] scrambles = new int[dimensions][];
        for (int j = 0; j < dimensions; j++) {
            scrambles[j] = scramble(bases[j], SplitMix64.key(seed, j));
        }

        return new HaltonSequence(bases, scrambles);
    }

    private static int[] primes(int count) {
        Refusal.unlessCount("number of Halton coordinates", count, MOST_DIMENSIONS);
        int[] primes = new int[count];
        var prime = BigInteger.ONE;
        for (int j = 0; j < count; j++) {
            prime = prime.nextProbablePrime();
            primes[j] = prime.intValueExact();
        }

        return primes;
    }

    private static int[] scramble(int base, long key) {
        int digits = 0;
        for (double weight = 1; weight > LEAST_WEIGHT; weight /= base) {
            digits++;
        }
        int[] scramble = new int[2 * digits];
        for (int k = 0; k < digits; k++) {
            scramble[2 * k] = 1 + (int) SplitMix64.below(base - 1, key, 2L * k);
            scramble[2 * k + 1] = (int) SplitMix64.below(base, key, 2L * k + 1);
        }

        return scramble;
    }

    @Override
    public DesignType type() {
        return DesignType.HALTON;
    }

    @Override
    public int dimensions() {
        return bases.length;
    }

    @Override
    public long limit() {
        return MOST_POINTS;
    }

    @Override
    public UnitEnds ends() {
        return scrambles.length == 0 ? UnitEnds.ZERO : UnitEnds.NONE;
    }

    @Override
    public double[] at(long index) {
        if (scrambles.length == 0) {
            // The generator keeps a position; one of its own for each call keeps threads apart.
            return new HaltonSequenceGenerator(bases.length, bases, null).skipTo((int) index);
        }

        double[] units = new double[bases.length];
        for (int j = 0; j < units.length; j++) {
            units[j] = SplitMix64.inside(scrambled(index, bases[j], scrambles[j]));
        }
        return units;
    }

    private static double scrambled(long index, int base, int[] scramble) {
        double unit = 0;
        double weight = 1;
        long rest = index;
        for (int k = 0; k < scramble.length; k += 2) {
            weight /= base;
            unit += weight * ((scramble[k] * (rest % base) + scramble[k + 1]) % base);
            rest /= base;
        }

        return unit;
    }
}
