package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProductDesignTest extends DesignContractTest {

    private static final GridDesign GRID =
            GridDesign.of(
                    List.of(new Factor("a", Levels.of(1, 2)), new Factor("c", Levels.of(10, 20))));

    private static final ZipDesign ZIP =
            new ZipDesign(List.of(new Factor("b", Levels.of(5, 6, 7))));

    @Override
    Design design() {
        return ProductDesign.of(List.of(GRID, ZIP), List.of("a", "b", "c"));
    }

    @Test
    void theLastPartVariesFastestAndColumnsStandInOrder() {
        Design design = design();

        assertThat(design.size()).isEqualTo(12);
        assertThat(design.point(0)).containsExactly(1, 5, 10);
        assertThat(design.point(2)).containsExactly(1, 7, 10);
        assertThat(design.point(3)).containsExactly(1, 5, 20);
        assertThat(design.point(11)).containsExactly(2, 7, 20);
        assertThat(design.factors()).extracting(Factor::name).containsExactly("a", "b", "c");
    }

    @Test
    void aPointIsKeptIfAllItsPartsAre() {
        var filtered = new FilteredDesign(ZIP, Condition.of("b != 6", ZIP.columns()));
        var design = ProductDesign.of(List.of(GRID, filtered), List.of("a", "b", "c"));

        assertThat(design.keeps(3)).isTrue();
        assertThat(design.keeps(4)).isFalse();
    }

    /** Points 0 to 2, 3 to 5, .. belong to one point of the first part each. */
    @Test
    void aPointThatTheFirstPartDropsIsDroppedWithEachOfTheSecond() {
        var filtered = new FilteredDesign(GRID, Condition.of("a > 1 and c < 15", GRID.columns()));
        var design = ProductDesign.of(List.of(filtered, ZIP), List.of("a", "b", "c"));

        assertThat(LongStream.range(0, 12).filter(design::keeps)).containsExactly(6L, 7L, 8L);
    }

    @Test
    void aFactorInTwoPartsIsRefused() {
        assertThatThrownBy(() -> ProductDesign.of(List.of(GRID, GRID), List.of("a", "c")))
                .hasMessage("factor occurs twice; a; each column may come from one place only");
        assertThatThrownBy(() -> ProductDesign.of(List.of(GRID, ZIP), List.of("a", "b")))
                .hasMessage("columns do not match the parts; [a, b]; must be [a, c, b]");
    }

    @Test
    void aProductBeyondALongIsRefused() {
        Design fits = random(Long.MAX_VALUE / 3);
        Design huge = random(Long.MAX_VALUE / 3 + 1);
        var columns = List.of("f1", "b");

        assertThat(ProductDesign.of(List.of(fits, ZIP), columns).size())
                .isEqualTo(Long.MAX_VALUE / 3 * 3);
        assertThatThrownBy(() -> ProductDesign.of(List.of(huge, ZIP), columns))
                .hasMessage(
                        "design is too large; 3074457345618258603 x 3; must have fewer than 2^63"
                                + " points");
    }

    private static Design random(long points) {
        return new SampledDesign(Factors.units(1), new PseudoRandomSequence(1, 1), points);
    }
}
