package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void aLogRangeHitsItsEndsExactlyAndHasEqualRatios() {
        var levels = Levels.between(1e4, 1e6, 5, Scale.LOG);

        assertThat(levels.value(0)).isEqualTo(1e4);
        assertThat(levels.value(4)).isEqualTo(1e6);
        assertThat(levels.value(2)).isCloseTo(1e5, within(1e-9));
        assertThat(levels.count()).isEqualTo(5);
    }

    @Test
    void aLinearRangeHitsItsEndsExactly() {
        var levels = Levels.between(0.1, 0.7, 4, Scale.LINEAR);

        assertThat(levels.value(0)).isEqualTo(0.1);
        assertThat(levels.value(1)).isCloseTo(0.3, within(1e-15));
        assertThat(levels.value(3)).isEqualTo(0.7);
    }

    @Test
    void aUnitNumberChoosesALevelByEqualShares() {
        var levels = Levels.of(3, 1, 2);

        assertThat(levels.at(0)).isEqualTo(3);
        assertThat(levels.at(0.34)).isEqualTo(1);
        assertThat(levels.at(0.99)).isEqualTo(2);
        assertThat(levels.at(1)).isEqualTo(2);
    }

    @Test
    void weightsDivideTheUnitInterval() {
        var levels = Levels.weighted(new double[] {7, 8, 9, 10}, new double[] {0, 1, 3, 0});

        assertThat(levels.at(0)).isEqualTo(8);
        assertThat(levels.at(0.2499)).isEqualTo(8);
        assertThat(levels.at(0.25)).isEqualTo(9);
        assertThat(levels.at(Math.nextDown(1.0))).isEqualTo(9);
        assertThat(levels.at(1)).isEqualTo(9);
    }

    @Test
    void aroundIsLowAndHigh() {
        assertThat(Levels.around(10, 0.5)).isEqualTo(Levels.of(5, 15));
    }

    @Test
    void twoLevelsOfARangeAreItsEnds() {
        assertThat(Levels.between(1, 3, 2, Scale.LOG)).isEqualTo(Levels.of(1, 3));
    }

    @Test
    void theEndsOfAListAreItsSmallestAndLargestValue() {
        var levels = Levels.of(3, -1, 7, 2);

        assertThat(levels.lowest()).isEqualTo(-1);
        assertThat(levels.highest()).isEqualTo(7);
    }

    @Test
    void levelsOfTheSameValuesAndWeightsAreEqual() {
        double[] values = {7, 8};
        var levels = Levels.weighted(values, new double[] {1, 3});

        assertThat(levels)
                .isEqualTo(Levels.weighted(values, new double[] {2, 6}))
                .hasSameHashCodeAs(Levels.weighted(values, new double[] {2, 6}))
                .isNotEqualTo(Levels.weighted(values, new double[] {3, 1}))
                .isNotEqualTo(Levels.weighted(new double[] {7, 9}, new double[] {1, 3}));
    }

    @Test
    void brokenLevelsAreRefusedWithValueAndRule() {
        assertThatThrownBy(() -> Levels.of())
                .hasMessage("number of values is out of range; 0; must be in [1, 10000000]");
        assertThatThrownBy(() -> Levels.of(1, Double.NaN))
                .hasMessage("value is not finite; NaN; must be a finite number");
        assertThatThrownBy(() -> Levels.between(5, 2, 3, Scale.LINEAR))
                .hasMessage("range is empty; [5.0, 2.0]; min must be below max");
        assertThatThrownBy(() -> Levels.between(0, 2, 3, Scale.LOG))
                .hasMessage("range of a log scale touches 0; 0.0; min must be above 0");
        assertThatThrownBy(() -> Levels.between(0, 2, 1, Scale.LINEAR))
                .hasMessage("levels is out of range; 1; must be in [2, 10000000]");
        assertThatThrownBy(() -> Levels.around(0, 0.5))
                .hasMessage(
                        "a fraction of the base does not vary it; 0.0; base must differ from 0");
        assertThatThrownBy(() -> Levels.weighted(new double[] {1, 2}, new double[] {1}))
                .hasMessage(
                        "weights do not match the values; 1 for 2; each value needs one weight");
        assertThatThrownBy(() -> Levels.weighted(new double[] {1, 2}, new double[] {1, -1}))
                .hasMessage("weight is negative or not finite; -1.0; must be at least 0");
    }
}
