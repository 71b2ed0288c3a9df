package org.janus.sweep.config;

/**
 * The bounds of a number in a config.
 *
 * @param low least value
 * @param high largest value
 * @param rule the bounds in words
 */
record Limits(double low, double high, String rule) {

    static final Limits ANY = new Limits(-Double.MAX_VALUE, Double.MAX_VALUE, "a finite number");
    static final Limits POSITIVE = new Limits(Double.MIN_VALUE, Double.MAX_VALUE, "above 0");
    static final Limits AT_LEAST_ZERO = new Limits(0, Double.MAX_VALUE, "at least 0");
    static final Limits FRACTION = new Limits(0, 1, "between 0 and 1");
    static final Limits COUNT = new Limits(1, Long.MAX_VALUE, "at least 1");
    static final Limits SEED = new Limits(Long.MIN_VALUE, Long.MAX_VALUE, "in 64 bits");

    static Limits between(double low, double high) {
        return new Limits(low, high, "between " + shown(low) + " and " + shown(high));
    }

    private static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) <= 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    boolean allows(double value) {
        return value >= low && value <= high;
    }
}
