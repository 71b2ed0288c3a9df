package org.janus.sweep.design;

import java.io.Serializable;

/**
 * A seeded permutation of {0, .., size - 1} that needs no table: a balanced Feistel network on the
 * next power of 4, walked along its cycle until the image is below the size (fewer than four steps
 * on average). The image of one number costs the same for any size.
 *
 * <p>Sources: Luby, Rackoff 1988, doi:10.1137/0217022 (the network); Black, Rogaway 2002,
 * doi:10.1007/3-540-45760-7_9 (cycle walking).
 *
 * @param size number of elements, in [1, 2^48]
 * @param key the seed
 * @param halfBits width of a half of the network
 */
record Permutation(long size, long key, int halfBits) implements Serializable {

    static final long LARGEST_SIZE = 1L << 48;

    /** Twice the four that a pseudorandom permutation needs, since halves of 1 bit mix little. */
    private static final int ROUNDS = 8;

    static Permutation of(long size, long key) {
        Refusal.unlessCount("size of a permutation", size, LARGEST_SIZE);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(size - 1);
        return new Permutation(size, key, Math.max(1, (bits + 1) / 2));
    }

    long at(long element) {
        long image = element;
        do {
            image = network(image);
        } while (image >= size);
        return image;
    }

    private long network(long element) {
        long mask = (1L << halfBits) - 1;
        long left = element >>> halfBits;
        long right = element & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long mixed = left ^ (SplitMix64.at(key + round, right) & mask);
            left = right;
            right = mixed;
        }
        return (left << halfBits) | right;
    }
}
