package org.janus.sweep.analysis;

import org.janus.sweep.design.SplitMix64;

/**
 * A factor that influences nothing: a column of random numbers to set the real factors beside.
 *
 * <p>{@link #value} is uniform in [0, 1), a function of seed and point alone. The seed is salted,
 * so the column shares no numbers with a design drawn from the same seed.
 *
 * <p>Source of the idea: Marino et al. 2008, doi:10.1016/j.jtbi.2008.04.011.
 */
final class DummyFactor {
    private static final long SALT = 0x44554D4D59L;

    private DummyFactor() {}

    /** The dummy's value at a point. */
    public static double value(long seed, long point) {
        return SplitMix64.unit(SplitMix64.at(seed, SALT), point);
    }
}
