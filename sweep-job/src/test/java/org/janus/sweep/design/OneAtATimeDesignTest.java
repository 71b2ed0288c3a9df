package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneAtATimeDesignTest extends DesignContractTest {

    @Override
    Design design() {
        return OneAtATimeDesign.of(
                List.of(
                        new Factor("a", Levels.around(10, 0.1)),
                        new Factor("b", Levels.of(1, 2, 4))),
                10,
                2);
    }

    @Test
    void theBaseComesFirstThenEachFactorAlone() {
        double[][] expected = {{10, 2}, {9, 2}, {11, 2}, {10, 1}, {10, 2}, {10, 4}};
        Design design = design();

        assertThat(design.size()).isEqualTo(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(design.point(i)).isEqualTo(expected[i]);
        }
    }

    @Test
    void aMissingBaseValueIsRefused() {
        assertThatThrownBy(() -> OneAtATimeDesign.of(Factors.leveled(2, 2), 1))
                .hasMessage("base values do not match the factors; 1; must be 2");
    }
}
