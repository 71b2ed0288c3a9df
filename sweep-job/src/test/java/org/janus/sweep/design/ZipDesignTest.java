package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZipDesignTest extends DesignContractTest {

    @Override
    Design design() {
        return new ZipDesign(
                List.of(
                        new Factor("a", Levels.of(1, 2, 3)),
                        new Factor("b", Levels.of(10, 20, 30))));
    }

    @Test
    void levelsOfTheSamePositionGoTogether() {
        assertThat(design().size()).isEqualTo(3);
        assertThat(design().point(1)).containsExactly(2, 20);
    }

    @Test
    void unequalNumbersOfLevelsAreRefused() {
        assertThatThrownBy(() -> new ZipDesign(Factors.leveled(3, 2)))
                .hasMessage(
                        "factor f2 has another number of levels; 2; must have 3, as the first"
                                + " factor of the zip");
    }
}
