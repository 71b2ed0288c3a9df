package org.janus.sweep.design;

import java.util.List;

/**
 * Elementary effects: trajectory t has D + 1 points, rows {@code t (D + 1) + step}; each step
 * changes one factor by {@code +delta} or {@code -delta}, {@code delta = p / (2 (p - 1))}, on the
 * grid {0, 1/(p-1), .., 1} of unit numbers, in random order, from a random start. A trajectory
 * depends on its own number only, so more of them keep the old ones.
 *
 * <p>Source: Morris 1991, doi:10.1080/00401706.1991.10484804.
 *
 * @param factors bounded, since u = 0 and u = 1 are visited
 * @param trajectories at least 1
 * @param levels p, even, at least 2; 4 is usual
 * @param seed any number
 */
public record MorrisDesign(List<Factor> factors, long trajectories, int levels, long seed)
        implements Design {

    /** Half of the levels fit an int with room, and more do not make better effects. */
    private static final int MOST_LEVELS = 1 << 20;

    /** Streams of a factor: its lower level, and its direction. Odd and even numbers. */
    private static final int STREAMS_PER_FACTOR = 2;

    /**
     * Checks the values.
     *
     * @param factors bounded, since u = 0 and u = 1 are visited
     * @param trajectories at least 1
     * @param levels p, even, at least 2; 4 is usual
     * @param seed any number
     * @throws IllegalArgumentException if a number is out of range, levels is odd, or a factor
     *     unbounded
     */
    public MorrisDesign {
        factors = FactorList.checked(factors);
        Refusal.unlessCount("trajectories", trajectories, Long.MAX_VALUE);
        Sizes.product(trajectories, factors.size() + 1L);
        if (levels < 2 || levels > MOST_LEVELS || levels % 2 != 0) {
            throw Refusal.of(
                    "levels of morris is out of range",
                    levels,
                    "must be even and in [2, " + MOST_LEVELS + "]");
        }
        UnitEnds.BOTH.check(DesignType.MORRIS, factors);
    }

    @Override
    public DesignType type() {
        return DesignType.MORRIS;
    }

    @Override
    public long size() {
        return trajectories * rowsPerTrajectory();
    }

    /** {@return D + 1} */
    public int rowsPerTrajectory() {
        return factors.size() + 1;
    }

    @Override
    public double[] point(long index) {
        return FactorList.values(factors, units(index));
    }

    /**
     * {@return the unit numbers of a point, one for each factor: where elementary effects are
     * measured}
     *
     * @param index from 0
     * @throws IllegalArgumentException if the index is outside [0, size)
     */
    public double[] units(long index) {
        Refusal.unlessIndex(index, size());
        long trajectory = index / rowsPerTrajectory();
        int step = (int) (index % rowsPerTrajectory());
        int[] order = order(trajectory);
        double[] units = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            int factor = order[rank];
            units[factor] = level(trajectory, factor, rank < step) / (levels - 1.0);
        }

        return units;
    }

    /** A factor moves between a lower level and the one half the levels above it. */
    private int level(long trajectory, int factor, boolean moved) {
        long key = trajectoryKey(trajectory);
        long stream = (long) factor * STREAMS_PER_FACTOR;
        int half = levels / 2;
        int low = (int) SplitMix64.below(half, key, stream);
        boolean upwards = SplitMix64.at(key, stream + 1) < 0;
        return moved == upwards ? low + half : low;
    }

    /** Fisher and Yates's shuffle of the factors. */
    private int[] order(long trajectory) {
        int[] order = new int[factors.size()];
        long key = trajectoryKey(trajectory);
        long stream = (long) order.length * STREAMS_PER_FACTOR;
        for (int k = 0; k < order.length; k++) {
            int other = (int) SplitMix64.below(k + 1L, key, stream + k);
            order[k] = order[other];
            order[other] = k;
        }

        return order;
    }

    private long trajectoryKey(long trajectory) {
        return SplitMix64.key(seed, trajectory);
    }
}
