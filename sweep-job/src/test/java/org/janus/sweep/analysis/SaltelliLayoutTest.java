package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SaltelliLayoutTest {

    @Test
    void aRowOfSecondOrderHoldsBothMixturesOfEveryFactor() {
        SaltelliLayout layout = SaltelliLayout.secondOrder(3);

        int[] places = {
            layout.a(),
            layout.ab(0),
            layout.ab(1),
            layout.ab(2),
            layout.ba(0),
            layout.ba(1),
            layout.ba(2),
            layout.b()
        };

        assertThat(places).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(layout.width()).isEqualTo(8);
        assertThat(layout.pairs()).isEqualTo(3);
    }

    @Test
    void aRowOfFirstOrderHoldsOne() {
        SaltelliLayout layout = SaltelliLayout.firstOrder(4);

        assertThat(layout.ab(3)).isEqualTo(4);
        assertThat(layout.b()).isEqualTo(5);
        assertThat(layout.pairs()).isZero();
    }

    @Test
    void noFactorIsRefused() {
        assertThatThrownBy(() -> SaltelliLayout.firstOrder(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("factors is 0; must be >= 1");
    }
}
