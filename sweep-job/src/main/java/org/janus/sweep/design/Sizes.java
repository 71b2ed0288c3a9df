package org.janus.sweep.design;

/** Sizes of designs: at least 1 (a sum begins at 0), counted in a long, refused beyond. */
final class Sizes {

    private Sizes() {}

    static long product(long first, long second) {
        if (first > Long.MAX_VALUE / second) {
            throw tooLarge(first + " x " + second);
        }

        return first * second;
    }

    static long sum(long first, long second) {
        if (first > Long.MAX_VALUE - second) {
            throw tooLarge(first + " + " + second);
        }

        return first + second;
    }

    private static IllegalArgumentException tooLarge(String size) {
        return Refusal.of("design is too large", size, "must have fewer than 2^63 points");
    }
}
