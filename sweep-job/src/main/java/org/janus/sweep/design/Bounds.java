package org.janus.sweep.design;

import java.io.Serializable;

/**
 * An interval; either end may be infinite.
 *
 * @param lower below upper
 * @param upper above lower
 */
public record Bounds(double lower, double upper) implements Serializable {

    /** Checks the order of the ends. */
    public Bounds {
        if (!(lower < upper)) {
            throw Refusal.of(
                    "interval is empty", "[" + lower + ", " + upper + "]", "min must be below max");
        }
    }

    /** The interval between two ends. */
    public static Bounds of(double lower, double upper) {
        return new Bounds(lower, upper);
    }

    /** Everything from the lower end on. */
    public static Bounds above(double lower) {
        return new Bounds(lower, Double.POSITIVE_INFINITY);
    }
}
