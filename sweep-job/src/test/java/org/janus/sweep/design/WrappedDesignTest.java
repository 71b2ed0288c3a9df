package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a design around others says of itself comes from them. */
class WrappedDesignTest {

    private static final Design SOBOL =
            new SampledDesign(Factors.units(2), SobolSequence.scrambled(2, 1), 6);

    private static final Design LATIN =
            new SampledDesign(
                    Factors.units(2),
                    LatinHypercubeSequence.of(2, 6, 1, LatinHypercubeSequence.Placement.JITTERED),
                    6);

    private static final Design MORRIS = new MorrisDesign(Factors.units(2), 5, 4, 1);

    @Test
    void aDerivedColumnChangesNothingElse() {
        Design half = filtered(SOBOL);

        assertThat(derived(SOBOL).type()).isEqualTo(DesignType.SOBOL);
        assertThat(derived(SOBOL).keepsPointsWhenGrown()).isTrue();
        assertThat(derived(LATIN).keepsPointsWhenGrown()).isFalse();
        assertThat(derived(MORRIS).supports(AnalysisKind.MORRIS_EFFECTS)).isTrue();
        assertThat(derived(SOBOL).supports(AnalysisKind.MORRIS_EFFECTS)).isFalse();
        assertThat(derived(SOBOL).warnings()).isEqualTo(SOBOL.warnings()).isNotEmpty();
        assertThat(derived(half).keeps(0)).isEqualTo(half.keeps(0));
        assertThat(derived(half).keeps(1)).isEqualTo(half.keeps(1)).isNotEqualTo(half.keeps(0));
    }

    @Test
    void aConditionChangesNothingElse() {
        assertThat(filtered(SOBOL).type()).isEqualTo(DesignType.SOBOL);
        assertThat(filtered(SOBOL).factors()).isEqualTo(SOBOL.factors());
        assertThat(filtered(SOBOL).keepsPointsWhenGrown()).isTrue();
        assertThat(filtered(LATIN).keepsPointsWhenGrown()).isFalse();
        assertThat(filtered(SOBOL).warnings()).isEqualTo(SOBOL.warnings()).isNotEmpty();
    }

    @Test
    void theWarningsOfAllPartsAreThere() {
        Design grid = GridDesign.of(List.of(new Factor("g", Levels.of(1, 2))));

        assertThat(ProductDesign.of(List.of(SOBOL, grid), List.of("f1", "f2", "g")).warnings())
                .isEqualTo(SOBOL.warnings());
        assertThat(
                        UnionDesign.of(
                                        List.of(grid, SOBOL),
                                        List.of("f1", "f2", "g"),
                                        Map.of("f1", 0.0, "f2", 0.0, "g", 0.0))
                                .warnings())
                .isEqualTo(SOBOL.warnings());
    }

    private static Design derived(Design design) {
        return new DerivedDesign(design, "sum", Formula.of("f1 + f2", design.columns()));
    }

    private static Design filtered(Design design) {
        return new FilteredDesign(design, Condition.of("f1 < 0.5", design.columns()));
    }
}
