package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    @Test
    @Tag("validation")
    void givesThePublishedSequenceBitForBit() {
        // Outputs of the reference generator for this seed; integers, so equality is exact.
        String[] expected = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };

        for (int index = 0; index < expected.length; index++) {
            assertThat(Long.toUnsignedString(SplitMix64.at(1234567, index)))
                    .isEqualTo(expected[index]);
        }
    }

    @Test
    void drawsEveryNumberBelowItsBoundAboutEquallyOften() {
        int[] counts = new int[7];

        for (int index = 0; index < 70_000; index++) {
            counts[SplitMix64.below(7, 42, index)]++;
        }

        // Five standard deviations of a binomial (70000, 1/7) are 463.
        for (int count : counts) {
            assertThat(count).isBetween(9_537, 10_463);
        }
    }

    @Test
    void dummyFactorSharesNoNumbersWithItsSeedsOwnSequence() {
        for (int point = 0; point < 1000; point++) {
            assertThat(DummyFactor.value(7, point)).isNotEqualTo(SplitMix64.uniform(7, point));
            assertThat(DummyFactor.value(7, point)).isEqualTo(DummyFactor.value(7, point));
        }
    }
}
