package org.janus.sweep.design;

import java.util.List;

/** Which ends of the unit interval a design visits: a distribution must be finite there. */
enum UnitEnds {
    /** Neither 0 nor 1. */
    NONE,
    /** 0, as the first point of an unscrambled sequence. */
    ZERO,
    /** 0 and 1. */
    BOTH;

    /** Refuses factors whose value would be infinite at an end that is visited. */
    void check(DesignType type, List<Factor> factors) {
        for (Factor factor : factors) {
            Variation variation = factor.variation();
            if (this != NONE && !variation.isBoundedBelow()) {
                throw refusal(type, factor, "u = 0");
            }

            if (this == BOTH && !variation.isBoundedAbove()) {
                throw refusal(type, factor, "u = 1");
            }
        }
    }

    private static IllegalArgumentException refusal(DesignType type, Factor factor, String end) {
        return Refusal.of(
                "factor " + factor.name() + " is unbounded at " + end + " of " + type.key(),
                factor.variation(),
                "must be truncated, or the design scrambled where it can be");
    }
}
