package org.janus.sweep.design;

/**
 * Independent uniform numbers: coordinate j of point i is number i of the {@link SplitMix64} stream
 * j of the seed. Never exactly 0 or 1.
 *
 * @param dimensions number of coordinates, at least 1
 * @param seed any number
 */
public record PseudoRandomSequence(int dimensions, long seed) implements UnitSequence {

    /**
     * Checks the dimensions.
     *
     * @param dimensions number of coordinates, at least 1
     * @param seed any number
     */
    public PseudoRandomSequence {
        Refusal.unlessCount("number of factors", dimensions, Integer.MAX_VALUE);
    }

    @Override
    public DesignType type() {
        return DesignType.MONTE_CARLO;
    }

    @Override
    public long limit() {
        return Long.MAX_VALUE;
    }

    @Override
    public UnitEnds ends() {
        return UnitEnds.NONE;
    }

    @Override
    public double[] at(long index) {
        double[] units = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            units[j] = SplitMix64.unit(SplitMix64.key(seed, j), index);
        }

        return units;
    }
}
