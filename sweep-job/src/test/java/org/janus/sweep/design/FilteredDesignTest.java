package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FilteredDesignTest extends DesignContractTest {

    private static Design sized(long points) {
        var within = new SampledDesign(Factors.MIXED, SobolSequence.scrambled(3, 1), points);
        return new FilteredDesign(
                within, Condition.of("mdsc_recruitment_rate < 0", within.columns()));
    }

    @Override
    Design design() {
        return sized(128);
    }

    @Override
    Optional<Design> grown() {
        return Optional.of(sized(256));
    }

    @Test
    void droppedPointsKeepTheirIndex() {
        var grid = GridDesign.of(Factors.leveled(3, 3));

        var design = new FilteredDesign(grid, Condition.of("f2 < f1", grid.columns()));

        assertThat(design.size()).isEqualTo(9);
        assertThat(LongStream.range(0, 9).filter(design::keeps)).containsExactly(3L, 6L, 7L);
        assertThat(design.point(5)).containsExactly(1, 2);
    }

    @Test
    void blocksThatAConditionBreaksSupportNoIndices() {
        var morris = new MorrisDesign(Factors.units(2), 5, 4, 1);

        var design = new FilteredDesign(morris, Condition.of("f1 < 0.5", morris.columns()));

        assertThat(morris.supports(AnalysisKind.MORRIS_EFFECTS)).isTrue();
        assertThat(design.supports(AnalysisKind.MORRIS_EFFECTS)).isFalse();
        assertThat(design().supports(AnalysisKind.RANK_CORRELATIONS)).isTrue();
    }

    @Test
    void aConditionOverOtherColumnsIsRefused() {
        var grid = GridDesign.of(Factors.leveled(3, 3));
        var condition = Condition.of("f1 < 1", List.of("f1"));

        assertThatThrownBy(() -> new FilteredDesign(grid, condition))
                .hasMessage("condition is over other columns; [f1]; must be [f1, f2]");
    }
}
