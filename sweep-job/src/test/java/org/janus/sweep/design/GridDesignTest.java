package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridDesignTest extends DesignContractTest {

    @Override
    Design design() {
        return GridDesign.of(Factors.leveled(2, 3, 4));
    }

    @Test
    void theLastFactorVariesFastest() {
        Design design = design();

        assertThat(design.size()).isEqualTo(24);
        assertThat(design.point(0)).containsExactly(0, 0, 0);
        assertThat(design.point(1)).containsExactly(0, 0, 1);
        assertThat(design.point(4)).containsExactly(0, 1, 0);
        assertThat(design.point(23)).containsExactly(1, 2, 3);
    }

    @Test
    void tenToThe12PointsCostNoMemory() {
        var levels = Levels.between(1, 1000, 1000, Scale.LINEAR);
        var factors =
                List.of(
                        new Factor("a", levels),
                        new Factor("b", levels),
                        new Factor("c", levels),
                        new Factor("d", levels));

        var design = GridDesign.of(factors);

        assertThat(design.size()).isEqualTo(1_000_000_000_000L);
        assertThat(design.point(123_456_789_012L)).containsExactly(124, 457, 790, 13);
    }

    @Test
    void moreCombinationsThanALongCountsAreRefused() {
        int[] counts = new int[64];
        Arrays.fill(counts, 2);

        assertThatThrownBy(() -> GridDesign.of(Factors.leveled(counts)))
                .hasMessage(
                        "design is too large; 4611686018427387904 x 2; must have fewer than 2^63"
                                + " points");
    }

    @Test
    void aFactorWithoutLevelsIsRefused() {
        assertThatThrownBy(() -> GridDesign.of(List.of(Factors.RECRUITMENT)))
                .hasMessage(
                        "factor mdsc.recruitment-rate has no levels; uniform in [-2.0, 3.0]; give"
                                + " values, or a number of levels");
    }

    @Test
    void aFactorGivenTwiceIsRefused() {
        assertThatThrownBy(() -> GridDesign.of(Collections.nCopies(2, Factors.START)))
                .hasMessage(
                        "factor occurs twice; doses.anti-pd1.start; each column may come from one"
                                + " place only");
    }

    @Test
    void sobolIndicesAreNotSupported() {
        assertThat(design().supports(AnalysisKind.SOBOL_INDICES)).isFalse();
        assertThat(design().supports(AnalysisKind.BOXES)).isTrue();
    }
}
