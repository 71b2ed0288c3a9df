package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 1009, 65_537})
    void hitsEachNumberOnce(int size) {
        var permutation = Permutation.of(size, 42);

        var images = new BitSet();
        for (int i = 0; i < size; i++) {
            images.set((int) permutation.at(i));
        }

        assertThat(images.cardinality()).isEqualTo(size);
        assertThat(images.length()).isEqualTo(size);
    }

    /** All images of an element are equally likely over the keys, for sizes of few bits too. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 7})
    void favoursNoImage(int size) {
        int keys = 20_000;
        int[][] counts = new int[size][size];

        for (int key = 0; key < keys; key++) {
            var permutation = Permutation.of(size, SplitMix64.key(1, key));
            for (int i = 0; i < size; i++) {
                counts[i][(int) permutation.at(i)]++;
            }
        }

        // Five standard deviations of a binomial count.
        double expected = keys / (double) size;
        double margin = 5 * Math.sqrt(expected);
        for (int[] row : counts) {
            for (int count : row) {
                assertThat((double) count).isBetween(expected - margin, expected + margin);
            }
        }
    }

    /** A walk along the cycle then takes fewer than four steps on average. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 15, 16, 17, 1L << 20, (1L << 20) + 1, 1L << 48})
    void theNetworkIsLessThanFourTimesAsLargeAsTheSize(long size) {
        long network = 1L << 2 * Permutation.of(size, 42).halfBits();

        assertThat(network).isGreaterThanOrEqualTo(size).isLessThan(4 * size);
    }

    @Test
    void aSizeBeyondItsLimitIsRefused() {
        assertThatThrownBy(() -> Permutation.of((1L << 48) + 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be in [1, 281474976710656]");
    }
}
