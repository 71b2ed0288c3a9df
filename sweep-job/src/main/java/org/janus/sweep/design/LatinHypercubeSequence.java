package org.janus.sweep.design;

import java.util.ArrayList;
import java.util.List;

/**
 * Latin hypercube sample of N points: coordinate j of point i lies in stratum {@code [k/N,
 * (k+1)/N)} with {@code k = permutation_j(i)}, so each stratum of each coordinate holds exactly one
 * point. The permutations need no table, whatever N.
 *
 * <p>Source: McKay, Beckman, Conover 1979, doi:10.2307/1268522.
 */
public final class LatinHypercubeSequence implements UnitSequence {

    private static final long serialVersionUID = 1L;

    private static final double MIDDLE = 0.5;

    private final long points;
    private final long seed;
    private final Placement placement;
    private final List<Permutation> strata;

    private LatinHypercubeSequence(
            long points, long seed, Placement placement, List<Permutation> strata) {
        this.points = points;
        this.seed = seed;
        this.placement = placement;
        this.strata = strata;
    }

    /** Where in its stratum a point lies. */
    public enum Placement {
        /** Anywhere, uniformly. */
        JITTERED,
        /** In the middle. */
        CENTRED
    }

    /**
     * {@return the sample of a number of points}
     *
     * @param dimensions number of coordinates, at least 1
     * @param points from 1 to 2^48
     * @param seed any number
     * @param placement where in its stratum a point lies
     * @throws IllegalArgumentException if a number is out of range
     */
    public static LatinHypercubeSequence of(
            int dimensions, long points, long seed, Placement placement) {
        Refusal.unlessCount("number of factors", dimensions, Integer.MAX_VALUE);
        Refusal.unlessCount("points", points, Permutation.LARGEST_SIZE);
        var strata = new ArrayList<Permutation>(dimensions);
        for (int j = 0; j < dimensions; j++) {
            strata.add(Permutation.of(points, SplitMix64.key(seed, permutationStream(j))));
        }

        return new LatinHypercubeSequence(points, seed, placement, List.copyOf(strata));
    }

    private static long permutationStream(int dimension) {
        return 2L * dimension;
    }

    private static long jitterStream(int dimension) {
        return 2L * dimension + 1;
    }

    @Override
    public DesignType type() {
        return DesignType.LATIN_HYPERCUBE;
    }

    @Override
    public int dimensions() {
        return strata.size();
    }

    @Override
    public long limit() {
        return points;
    }

    @Override
    public UnitEnds ends() {
        return UnitEnds.NONE;
    }

    @Override
    public double[] at(long index) {
        double[] units = new double[strata.size()];
        for (int j = 0; j < units.length; j++) {
            units[j] = inStratum(strata.get(j).at(index), place(j, index));
        }

        return units;
    }

    private double place(int dimension, long index) {
        return placement == Placement.CENTRED
                ? MIDDLE
                : SplitMix64.unit(SplitMix64.key(seed, jitterStream(dimension)), index);
    }

    /** Rounding may push a number onto the next stratum; it is held back below its border. */
    private double inStratum(long stratum, double place) {
        double low = stratum / (double) points;
        double next = (stratum + 1) / (double) points;
        double unit = Math.max(low, Math.min((stratum + place) / points, Math.nextDown(next)));
        return SplitMix64.inside(unit);
    }
}
