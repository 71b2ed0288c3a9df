package org.janus.sweep.experiment;

import java.util.Locale;

/** How a measure comes from what is read on one side, or on two. */
public enum Comparison {
    /** The value of {@code of}. */
    VALUE,
    /** {@code of - against}. */
    DIFFERENCE,
    /** {@code |of - against|}. */
    ABSOLUTE_DIFFERENCE,
    /** {@code of / against}; none when {@code against} is 0. */
    RATIO;

    /** {@return the word of the config: {@code absolute-difference}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether there is another side} */
    public boolean isOfTwo() {
        return this != VALUE;
    }

    double of(double value, double against) {
        return switch (this) {
            case VALUE -> value;
            case DIFFERENCE -> value - against;
            case ABSOLUTE_DIFFERENCE -> Math.abs(value - against);
            case RATIO -> against == 0 ? Double.NaN : value / against;
        };
    }

    String text(String of, String against) {
        return switch (this) {
            case VALUE -> of;
            case DIFFERENCE -> of + " - " + against;
            case ABSOLUTE_DIFFERENCE -> "|" + of + " - " + against + "|";
            case RATIO -> of + " / " + against;
        };
    }
}
