package org.janus.model;

/** What makes sense at all; contexts and knock-outs leave the range but never these bounds. */
public enum HardBounds {
    /** At least 1. */
    AT_LEAST_ONE(">= 1"),
    /** At least 0. */
    AT_LEAST_ZERO(">= 0"),
    /** Above 0. */
    POSITIVE("> 0"),
    /** From 0 to 1, both included. */
    FRACTION("0 .. 1");

    private final String rule;

    HardBounds(String rule) {
        this.rule = rule;
    }

    /** {@return the bounds in words, such as {@code > 0}} */
    public String rule() {
        return rule;
    }

    /**
     * {@return whether the value is finite and within the bounds}
     *
     * @param value in any unit
     */
    public boolean allows(double value) {
        return switch (this) {
            case AT_LEAST_ONE -> value >= 1 && Double.isFinite(value);
            case AT_LEAST_ZERO -> value >= 0 && Double.isFinite(value);
            case POSITIVE -> value > 0 && Double.isFinite(value);
            case FRACTION -> value >= 0 && value <= 1;
        };
    }
}
