package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListDesignTest extends DesignContractTest {

    private static final List<String> NAMES = List.of("tumor.growth-rate", "b");
    private static final Map<String, Double> BASE = Map.of("tumor.growth-rate", 0.2, "b", 5.0);

    @Override
    Design design() {
        return ListDesign.of(
                NAMES, List.of(Map.of("tumor.growth-rate", 0.4), Map.of(), Map.of("b", 7.0)), BASE);
    }

    @Test
    void whatARowLeavesOutKeepsItsBaseValue() {
        assertThat(design().size()).isEqualTo(3);
        assertThat(design().point(0)).containsExactly(0.4, 5);
        assertThat(design().point(1)).containsExactly(0.2, 5);
        assertThat(design().point(2)).containsExactly(0.2, 7);
    }

    @Test
    void levelsOfAFactorAreItsDifferentValues() {
        assertThat(design().factors().get(0).variation()).isEqualTo(Levels.of(0.2, 0.4));
    }

    @Test
    void anEmptyRowAloneIsTheBasePoint() {
        var design = ListDesign.of(List.of(), List.of(Map.of()), Map.of());

        assertThat(design.size()).isEqualTo(1);
        assertThat(design.point(0)).isEmpty();
    }

    @Test
    void brokenRowsAreRefused() {
        assertThatThrownBy(() -> ListDesign.of(NAMES, List.of(), BASE))
                .hasMessage("number of rows is out of range; 0; must be in [1, 1000000]");
        assertThatThrownBy(() -> ListDesign.of(NAMES, List.of(Map.of("c", 1.0)), BASE))
                .hasMessage("row names an unknown column; c; must be in [tumor.growth-rate, b]");
        assertThatThrownBy(() -> ListDesign.of(NAMES, List.of(Map.of("b", 1.0)), Map.of()))
                .hasMessage(
                        "row leaves out a value; tumor.growth-rate; must be given or have a base"
                                + " value");
        assertThatThrownBy(() -> ListDesign.of(NAMES, List.of(Map.of("b", Double.NaN)), BASE))
                .hasMessage("b is not finite; NaN; must be a finite number");
    }
}
