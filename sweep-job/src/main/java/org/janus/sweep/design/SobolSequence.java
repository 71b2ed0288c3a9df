package org.janus.sweep.design;

import java.util.List;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The Sobol sequence with Joe and Kuo's direction numbers, in Gray-code order, plain or scrambled.
 *
 * <p>Plain: point i is Hipparchus's point i, bit for bit; point 0 is the origin. That generator
 * keeps a position, so it is asked once for its points 2^k: they hold the direction numbers, and
 * each point is the exclusive or of those that the Gray code of its index names. Its index is an
 * int, hence at most 2^31 points.
 *
 * <p>Scrambled: a random lower triangular matrix with unit diagonal over the bits of each
 * coordinate, then a random digital shift (affine scrambling). It keeps the net property of every
 * prefix of 2^k points, makes each point uniform, and has the variance of Owen's nested scrambling,
 * yet is linear: it is applied to the direction numbers once and costs nothing per point.
 * Hash-based nested scrambling costs a hash per coordinate and has only approximate guarantees.
 * Coordinates carry 52 bits and lie in the middle of their cell, so none is 0 or 1.
 *
 * <p>Sources: Joe, Kuo 2008, doi:10.1137/070709359; Matousek 1998, doi:10.1006/jcom.1998.0489 (the
 * scrambling); Owen 2003, doi:10.1145/945511.945518 (its variance).
 */
public final class SobolSequence implements UnitSequence {

    private static final long serialVersionUID = 1L;

    /** Points whose index fits the int of the generator. */
    static final long MOST_POINTS = 1L << 31;

    static final int MOST_DIMENSIONS = 21201;

    private static final int INDEX_BITS = 31;
    private static final int BITS = 52;
    private static final double UNIT = 0x1p-52;
    private static final double MIDDLE_OF_CELL = 0.5;

    /** Direction numbers, [coordinate][bit of the Gray code], as integers of 52 bits. */
    private final long[][] directions;

    /** Digital shift of each coordinate; zeros if plain. */
    private final long[] shifts;

    private final double offset;

    private SobolSequence(long[][] directions, long[] shifts, double offset) {
        this.directions = directions;
        this.shifts = shifts;
        this.offset = offset;
    }

    /**
     * {@return the sequence as published}
     *
     * @param dimensions number of coordinates
     * @throws IllegalArgumentException if dimensions is outside [1, 21201]
     */
    public static SobolSequence plain(int dimensions) {
        return new SobolSequence(directions(dimensions), new long[dimensions], 0);
    }

    /**
     * {@return the sequence scrambled by a seed; the larger one of the same seed begins with the
     * smaller}
     *
     * @param dimensions number of coordinates
     * @param seed any number
     * @throws IllegalArgumentException if dimensions is outside [1, 21201]
     */
    public static SobolSequence scrambled(int dimensions, long seed) {
        long[][] directions = directions(dimensions);
        long[] shifts = new long[dimensions];
        for (int j = 0; j < dimensions; j++) {
            long key = SplitMix64.key(seed, j);
            scramble(directions[j], key);
            shifts[j] = SplitMix64.at(key, BITS) >>> (Long.SIZE - BITS);
        }

        return new SobolSequence(directions, shifts, MIDDLE_OF_CELL);
    }

    /** Point 2^k differs from point 2^(k+1) by direction number k + 1, as in a Gray code. */
    private static long[][] directions(int dimensions) {
        Refusal.unlessCount("number of Sobol coordinates", dimensions, MOST_DIMENSIONS);
        var generator = new SobolSequenceGenerator(dimensions);
        long[][] directions = new long[dimensions][INDEX_BITS];
        for (int bit = 0; bit < INDEX_BITS; bit++) {
            double[] point = generator.skipTo(1 << bit);
            for (int j = 0; j < dimensions; j++) {
                long before = bit == 0 ? 0 : directions[j][bit - 1];
                directions[j][bit] = (long) (point[j] / UNIT) ^ before;
            }
        }

        return directions;
    }

    /** Multiplies each direction number by the matrix whose column b is one random number. */
    private static void scramble(long[] directions, long key) {
        long[] columns = new long[BITS];
        for (int bit = 0; bit < BITS; bit++) {
            long diagonal = 1L << (BITS - 1 - bit);
            columns[bit] = diagonal | (SplitMix64.at(key, bit) & (diagonal - 1));
        }
        for (int k = 0; k < directions.length; k++) {
            directions[k] = product(columns, directions[k]);
        }
    }

    private static long product(long[] columns, long vector) {
        long result = 0;
        for (long rest = vector; rest != 0; rest &= rest - 1) {
            result ^= columns[BITS - 1 - Long.numberOfTrailingZeros(rest)];
        }

        return result;
    }

    @Override
    public DesignType type() {
        return DesignType.SOBOL;
    }

    @Override
    public int dimensions() {
        return directions.length;
    }

    @Override
    public long limit() {
        return MOST_POINTS;
    }

    @Override
    public UnitEnds ends() {
        return offset == 0 ? UnitEnds.ZERO : UnitEnds.NONE;
    }

    @Override
    public double[] at(long index) {
        double[] units = new double[directions.length];
        for (int j = 0; j < units.length; j++) {
            long bits = shifts[j];
            for (long gray = index ^ (index >>> 1); gray != 0; gray &= gray - 1) {
                bits ^= directions[j][Long.numberOfTrailingZeros(gray)];
            }
            units[j] = (bits + offset) * UNIT;
        }

        return units;
    }

    @Override
    public List<String> warnings(long points) {
        return Long.bitCount(points) == 1
                ? List.of()
                : List.of(
                        points
                                + " is not a power of two: the points are not balanced in every"
                                + " factor, and estimates lose the fast convergence of the Sobol"
                                + " sequence; nearest powers are "
                                + Long.highestOneBit(points)
                                + " and "
                                + 2 * Long.highestOneBit(points));
    }
}
