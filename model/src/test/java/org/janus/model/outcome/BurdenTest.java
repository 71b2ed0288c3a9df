package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BurdenTest {

    private static final OutcomeSettings SETTINGS = new OutcomeSettings(1e8, 1e7);

    @Test
    void theBurdenIsTheDecadeOfTheTumor() {
        assertThat(burden(TumorFate.EQUILIBRIUM, 1e6)).isCloseTo(6, within(1e-14));
        assertThat(burden(TumorFate.ESCAPE, 1e9)).isCloseTo(9, within(1e-14));
    }

    @Test
    void lessThanACellIsNoBurden() {
        assertThat(burden(TumorFate.ELIMINATION, 0)).isZero();
        assertThat(burden(TumorFate.EQUILIBRIUM, 0.5)).isZero();
    }

    /** A tumor that escaped and shrank still counts with the escape burden. */
    @Test
    void aCureAfterAnEscapeIsNone() {
        assertThat(burden(TumorFate.ESCAPE, 0)).isCloseTo(8, within(1e-14));
        assertThat(burden(TumorFate.ESCAPE, 1e7)).isCloseTo(8, within(1e-14));
    }

    private static double burden(TumorFate fate, double cells) {
        return Burden.decades(fate, cells, SETTINGS);
    }
}
