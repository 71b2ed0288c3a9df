package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class TumorSizeTest {

    /** 2.06e8 cells per mL (Del Monte 2009), so 5e8 cells are 2.427 mL. */
    @Test
    @Tag("validation")
    void theEscapeBurdenIsAboutTwoAndAHalfMillilitres() {
        assertThat(TumorSize.volumeMm3(5e8)).isCloseTo(2427, within(0.5));
    }

    @Test
    void aSphereOfTenMillimetresHasItsVolume() {
        double cells = TumorSize.cellsOfDiameter(10);

        assertThat(TumorSize.volumeMm3(cells)).isCloseTo(523.5988, within(1e-4));
        assertThat(TumorSize.diameterMm(cells)).isCloseTo(10, within(1e-13));
    }

    @Test
    void nothingHasNoSize() {
        assertThat(TumorSize.diameterMm(0)).isZero();
    }
}
