package org.janus.sweep.design;

/** The one form of an error message here: {@code what is wrong; value; rule}. */
final class Refusal {

    private Refusal() {}

    static IllegalArgumentException of(String wrong, Object value, String rule) {
        return new IllegalArgumentException(wrong + "; " + value + "; " + rule);
    }

    static void unlessIndex(long index, long size) {
        if (index < 0 || index >= size) {
            throw of("index is outside the design", index, "must be in [0, " + size + ")");
        }
    }

    static void unlessFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw of(name + " is not finite", value, "must be a finite number");
        }
    }

    static void unlessPositive(String name, double value) {
        if (!(value > 0) || !Double.isFinite(value)) {
            throw of(name + " is not positive", value, "must be finite and above 0");
        }
    }

    static void unlessAscending(double min, double max) {
        unlessFinite("min", min);
        unlessFinite("max", max);
        if (!(min < max)) {
            throw of("range is empty", "[" + min + ", " + max + "]", "min must be below max");
        }
    }

    static void unlessCount(String name, long count, long limit) {
        if (count < 1 || count > limit) {
            throw of(name + " is out of range", count, "must be in [1, " + limit + "]");
        }
    }
}
