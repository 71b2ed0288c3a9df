package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** Published outputs of the generator seeded with 1234567. */
    @Test
    @Tag("validation")
    void equalsThePublishedOutputs() {
        String[] expected = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };

        String[] outputs =
                LongStream.range(0, expected.length)
                        .map(index -> SplitMix64.at(1234567, index))
                        .mapToObj(Long::toUnsignedString)
                        .toArray(String[]::new);

        assertThat(outputs).isEqualTo(expected);
    }

    @Test
    void anUnitNumberIsNeverZeroOrOne() {
        assertThat(SplitMix64.inside(0)).isEqualTo(0x1p-54);
        assertThat(SplitMix64.inside(1)).isEqualTo(Math.nextDown(1.0));
        assertThat(SplitMix64.inside(0.25)).isEqualTo(0.25);
    }

    @Test
    void streamsOfASeedAreUnrelated() {
        int count = 100_000;

        double sum = 0;
        for (int i = 0; i < count; i++) {
            double x = SplitMix64.unit(SplitMix64.key(7, 0), i) - 0.5;
            double y = SplitMix64.unit(SplitMix64.key(7, 1), i) - 0.5;
            sum += 12 * x * y;
        }

        // The correlation of independent numbers has standard deviation 1 / sqrt(count) = 0.003.
        assertThat(sum / count).isBetween(-0.012, 0.012);
    }

    @Test
    void neighbouringSeedsAndStreamsHaveDifferentKeys() {
        long distinct =
                LongStream.range(0, 10_000)
                        .map(k -> SplitMix64.key(k / 100, k % 100))
                        .distinct()
                        .count();

        assertThat(distinct).isEqualTo(10_000);
    }
}
