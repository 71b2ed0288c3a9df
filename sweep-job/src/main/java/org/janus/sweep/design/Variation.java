package org.janus.sweep.design;

import java.io.Serializable;

/**
 * How a factor's number comes about: chosen from {@link Levels}, or the quantile of a {@link
 * Distribution}. Values are in the unit of the factor.
 */
public sealed interface Variation extends Serializable permits Levels, Distribution {

    /**
     * The value of the unit number u in [0, 1]; does not decrease with u for a distribution and
     * follows the order of the levels otherwise. Infinite at u = 0 or 1 only where {@link #lowest}
     * or {@link #highest} is.
     */
    double at(double unit);

    /** The smallest value, {@code -Infinity} if unbounded below. */
    double lowest();

    /** The largest value, {@code +Infinity} if unbounded above. */
    double highest();

    /** True if {@code at(0)} is finite: designs that visit u = 0 need it. */
    default boolean isBoundedBelow() {
        return lowest() != Double.NEGATIVE_INFINITY;
    }

    /** True if {@code at(1)} is finite: designs that visit u = 1 need it. */
    default boolean isBoundedAbove() {
        return highest() != Double.POSITIVE_INFINITY;
    }
}
