package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HaltonSequenceTest {

    /** Bases 2 and 3, from the definition; thirds are rounded, hence a tolerance of one ulp. */
    @Test
    @Tag("validation")
    void plainPointsAreThoseOfBasesTwoAndThree() {
        double[][] expected = {
            {0, 0}, {.5, 1 / 3.}, {.25, 2 / 3.}, {.75, 1 / 9.}, {.125, 4 / 9.}, {.625, 7 / 9.}
        };
        var sequence = HaltonSequence.plain(2);

        for (int n = 0; n < expected.length; n++) {
            assertThat(sequence.at(n)).containsExactly(expected[n], within(1.2e-16));
        }
    }

    @Test
    void basesAreTheFirstPrimes() {
        double[] second = HaltonSequence.plain(45).at(1);

        assertThat(1 / second[5]).isCloseTo(13, within(1e-13));
        assertThat(1 / second[44]).isCloseTo(197, within(1e-12));
    }

    @Test
    void scrambledBlocksOfABasePowerHaveOnePointInEachCell() {
        var sequence = HaltonSequence.scrambled(3, 9);
        int[] cells = {512, 243, 625};

        for (int j = 0; j < cells.length; j++) {
            var seen = new BitSet();
            for (int n = 0; n < cells[j]; n++) {
                seen.set((int) (sequence.at(n)[j] * cells[j]));
            }
            assertThat(seen.cardinality()).isEqualTo(cells[j]);
        }
    }

    @Test
    void aScrambledPointIsUniformOverTheSeeds() {
        int seeds = 20_000;
        double sum = 0;
        for (int seed = 0; seed < seeds; seed++) {
            sum += HaltonSequence.scrambled(4, seed).at(0)[3];
        }

        // Four standard errors, 0.289 / sqrt(20000).
        assertThat(sum / seeds).isCloseTo(0.5, within(0.0082));
    }

    @Test
    void endsAreTold() {
        assertThat(HaltonSequence.plain(2).ends()).isEqualTo(UnitEnds.ZERO);
        assertThat(HaltonSequence.scrambled(2, 1).ends()).isEqualTo(UnitEnds.NONE);
        assertThat(HaltonSequence.scrambled(2, 1).at(0)).doesNotContain(0);
        assertThatThrownBy(() -> HaltonSequence.plain(0))
                .hasMessage(
                        "number of Halton coordinates is out of range; 0; must be in [1, 1000]");
    }
}
