package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedDesignTest extends DesignContractTest {

    @Override
    Design design() {
        var grid = GridDesign.of(Factors.leveled(3, 4));
        var first = new DerivedDesign(grid, "a.sum", Formula.of("f1 + f2 / 2", grid.columns()));
        return new DerivedDesign(first, "b.twice", Formula.of("2 * a_sum", first.columns()));
    }

    @Test
    void columnsAreAppendedInTheOrderOfTheirFormulas() {
        Design design = design();

        assertThat(design.columns()).containsExactly("f1", "f2", "a.sum", "b.twice");
        assertThat(design.factors()).hasSize(2);
        assertThat(design.point(11)).containsExactly(2, 3, 3.5, 7);
    }

    /** The largest of 1901 numbers, in 38 maxima one within the other. */
    @Test
    void aFormulaOfNearly4000CharactersCanBeSentToAnotherMachine() throws Exception {
        var grid = GridDesign.of(List.of(new Factor("f", Levels.of(5, 6, 7))));
        String text = "f";
        for (int k = 0; k < 38; k++) {
            text = "max(" + text + ",f".repeat(50) + ")";
        }

        Design copy = sent(new DerivedDesign(grid, "most", Formula.of(text, grid.columns())));

        assertThat(text).hasSizeBetween(3900, 4000);
        assertThat(copy.point(2)).containsExactly(7, 7);
    }

    @Test
    void aConditionMayUseADerivedColumn() {
        var design = new FilteredDesign(design(), Condition.of("b_twice <= 1", design().columns()));

        assertThat(design.keeps(1)).isTrue();
        assertThat(design.keeps(2)).isFalse();
    }

    @Test
    void aFactorCannotBeDerivedToo() {
        var grid = GridDesign.of(Factors.leveled(3, 4));

        assertThatThrownBy(() -> new DerivedDesign(grid, "f1", Formula.of("f2", grid.columns())))
                .hasMessage("factor occurs twice; f1; each column may come from one place only");
    }
}
