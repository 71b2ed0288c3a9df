package org.janus.sweep.analysis;

import java.util.OptionalDouble;

/**
 * Between what a box holds one factor: {@code min <= x <= max}, of which at least one is finite.
 *
 * <p>Limits lie halfway between two values that occur, so writing them with few digits rarely
 * changes what they hold.
 *
 * @param factor position of the factor
 * @param min lower limit, minus infinity when there is none
 * @param max upper limit, plus infinity when there is none
 */
record FactorLimit(int factor, double min, double max) {

    /** The lower limit, if there is one. */
    public OptionalDouble lower() {
        return Double.isInfinite(min) ? OptionalDouble.empty() : OptionalDouble.of(min);
    }

    /** The upper limit, if there is one. */
    public OptionalDouble upper() {
        return Double.isInfinite(max) ? OptionalDouble.empty() : OptionalDouble.of(max);
    }

    /** True when the value lies between the limits or on one. */
    public boolean contains(double value) {
        return value >= min && value <= max;
    }
}
