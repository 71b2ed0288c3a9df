package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class TumorSizeTest {

    /** 2.06e8 cells per mL (Del Monte 2009), and a sphere of 1 mL is 12.407 mm wide. */
    @Test
    @Tag("validation")
    void aMillilitreOfCellsIsTwelveMillimetresWide() {
        assertThat(TumorSize.diameterMm(2.06e8)).isCloseTo(12.407, within(1e-3));
    }

    @Test
    void aSphereOfTenMillimetresHasItsVolume() {
        double cells = 523.598776 * 2.06e5;

        assertThat(TumorSize.diameterMm(cells)).isCloseTo(10, within(1e-8));
    }

    @Test
    void nothingHasNoSize() {
        assertThat(TumorSize.diameterMm(0)).isZero();
    }
}
