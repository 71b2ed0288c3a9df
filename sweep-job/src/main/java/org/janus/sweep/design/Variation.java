package org.janus.sweep.design;

import java.io.Serializable;

/**
 * How a factor's number comes about: chosen from {@link Levels}, or the quantile of a {@link
 * Distribution}. Values are in the unit of the factor.
 */
public sealed interface Variation extends Serializable permits Levels, Distribution {

    /**
     * {@return the value of a unit number; does not decrease with u for a distribution and follows
     * the order of the levels otherwise}. Infinite at u = 0 or 1 only where {@link #lowest} or
     * {@link #highest} is.
     *
     * @param unit u, in [0, 1]
     */
    double at(double unit);

    /** {@return the smallest value, {@code -Infinity} if unbounded below} */
    double lowest();

    /** {@return the largest value, {@code +Infinity} if unbounded above} */
    double highest();

    /** {@return true if {@code at(0)} is finite: designs that visit u = 0 need it} */
    default boolean isBoundedBelow() {
        return lowest() != Double.NEGATIVE_INFINITY;
    }

    /** {@return true if {@code at(1)} is finite: designs that visit u = 1 need it} */
    default boolean isBoundedAbove() {
        return highest() != Double.POSITIVE_INFINITY;
    }
}
