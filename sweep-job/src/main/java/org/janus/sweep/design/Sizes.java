package org.janus.sweep.design;

/** Sizes of designs: counted in a long, refused beyond. */
final class Sizes {

    private Sizes() {}

    static long product(long first, long second) {
        if (Math.multiplyHigh(first, second) != 0 || first * second < 0) {
            throw tooLarge(first + " x " + second);
        }

        return first * second;
    }

    static long sum(long first, long second) {
        if (first + second < 0) {
            throw tooLarge(first + " + " + second);
        }

        return first + second;
    }

    private static IllegalArgumentException tooLarge(String size) {
        return Refusal.of("design is too large", size, "must have fewer than 2^63 points");
    }
}
