package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnionDesignTest extends DesignContractTest {

    private static final ZipDesign FIRST =
            new ZipDesign(
                    List.of(new Factor("a", Levels.of(1, 2)), new Factor("b", Levels.of(3, 4))));

    private static final ZipDesign SECOND =
            new ZipDesign(
                    List.of(
                            new Factor("b", Levels.of(5, 6, 7)),
                            new Factor("c", Levels.of(8, 9, 10))));

    @Override
    Design design() {
        return UnionDesign.of(
                List.of(FIRST, SECOND), List.of("a", "b", "c"), Map.of("a", -1.0, "c", -3.0));
    }

    @Test
    void partsFollowEachOtherAndMissingColumnsKeepTheirBase() {
        Design design = design();

        assertThat(design.size()).isEqualTo(5);
        assertThat(design.point(0)).containsExactly(1, 3, -3);
        assertThat(design.point(1)).containsExactly(2, 4, -3);
        assertThat(design.point(2)).containsExactly(-1, 5, 8);
        assertThat(design.point(4)).containsExactly(-1, 7, 10);
        assertThat(design.factors()).extracting(Factor::name).containsExactly("a", "b", "c");
    }

    @Test
    void aPartKeepsItsOwnCondition() {
        var filtered = new FilteredDesign(SECOND, Condition.of("b < 6", SECOND.columns()));
        var design =
                UnionDesign.of(
                        List.of(FIRST, filtered),
                        List.of("a", "b", "c"),
                        Map.of("a", -1.0, "c", -3.0));

        assertThat(design.keeps(1)).isTrue();
        assertThat(design.keeps(2)).isTrue();
        assertThat(design.keeps(3)).isFalse();
    }

    @Test
    void aUnionBeyondALongIsRefused() {
        assertThat(withTwoMore(Long.MAX_VALUE - 2).size()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> withTwoMore(Long.MAX_VALUE - 1))
                .hasMessage(
                        "design is too large; 9223372036854775806 + 2; must have fewer than 2^63"
                                + " points");
    }

    private static Design withTwoMore(long points) {
        List<Factor> factors = Factors.units(1);
        Design random = new SampledDesign(factors, new PseudoRandomSequence(1, 1), points);
        return UnionDesign.of(
                List.of(random, GridDesign.of(Factors.leveled(2))), List.of("f1"), Map.of());
    }

    @Test
    void aMissingBaseValueIsRefused() {
        assertThatThrownBy(
                        () ->
                                UnionDesign.of(
                                        List.of(FIRST, SECOND),
                                        List.of("a", "b", "c"),
                                        Map.of("a", 1.0)))
                .hasMessage("part of a union leaves out a value; c; must have a base value");
    }
}
