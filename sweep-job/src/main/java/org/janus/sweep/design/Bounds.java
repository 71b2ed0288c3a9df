package org.janus.sweep.design;

import java.io.Serializable;

/**
 * An interval; either end may be infinite.
 *
 * @param lower below upper
 * @param upper above lower
 */
public record Bounds(double lower, double upper) implements Serializable {

    /**
     * Checks the order of the ends.
     *
     * @param lower below upper
     * @param upper above lower
     */
    public Bounds {
        if (!(lower < upper)) {
            throw Refusal.of(
                    "interval is empty", "[" + lower + ", " + upper + "]", "min must be below max");
        }
    }

    /**
     * {@return the interval between two ends}
     *
     * @param lower below upper
     * @param upper above lower
     * @throws IllegalArgumentException if they are not in this order
     */
    public static Bounds of(double lower, double upper) {
        return new Bounds(lower, upper);
    }

    /**
     * {@return everything from the lower end on}
     *
     * @param lower finite
     */
    public static Bounds above(double lower) {
        return new Bounds(lower, Double.POSITIVE_INFINITY);
    }
}
