package org.janus.sweep.design;

import java.util.Locale;

/**
 * How numbers are spread between two bounds: evenly, or evenly in the logarithm. {@code
 * between(min, max, w)} is {@code min (1 - w) + max w}, or the exponential of that between the
 * logarithms. It is exactly {@code min} at w = 0 and {@code max} at w = 1 and never leaves them.
 */
public enum Scale {
    /** Equal differences. */
    LINEAR {
        @Override
        double inside(double min, double max, double weight) {
            return min * (1 - weight) + max * weight;
        }
    },
    /** Equal ratios; both bounds above 0. */
    LOG {
        @Override
        double inside(double min, double max, double weight) {
            return StrictMath.exp(
                    StrictMath.log(min) * (1 - weight) + StrictMath.log(max) * weight);
        }
    };

    abstract double inside(double min, double max, double weight);

    /** The number at weight w in [0, 1]; the bounds are those that {@link #check} accepts. */
    double between(double min, double max, double weight) {
        if (weight <= 0) {
            return min;
        }

        if (weight >= 1) {
            return max;
        }

        return Math.min(max, Math.max(min, inside(min, max, weight)));
    }

    /** Refuses bounds that are not finite and ascending, and a log scale that touches 0. */
    void check(double min, double max) {
        Refusal.unlessAscending(min, max);
        if (this == LOG && min <= 0) {
            throw Refusal.of("range of a log scale touches 0", min, "min must be above 0");
        }
    }

    /** {@return the word of the config: {@code linear} or {@code log}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
