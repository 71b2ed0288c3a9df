package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    @Tag("validation")
    void areLinearBetweenOrderStatistics() {
        Quartiles found = Quartiles.of(new double[] {7, 1, 3, 10});

        // Positions 0.75, 1.5, 2.25 of 1 3 7 10: 2.5, 5, 7.75.
        assertThat(found.lower()).isCloseTo(2.5, within(1e-15));
        assertThat(found.median()).isCloseTo(5, within(1e-15));
        assertThat(found.upper()).isCloseTo(7.75, within(1e-15));
    }

    @Test
    void ofOneValueAreTheValue() {
        Quartiles found = Quartiles.of(new double[] {4});

        assertThat(new double[] {found.lower(), found.median(), found.upper()}).containsOnly(4);
    }

    @Test
    void missingValuesAreLeftOutAndCounted() {
        Quartiles found = Quartiles.of(new double[] {1, Double.NaN, 3, Double.POSITIVE_INFINITY});

        assertThat(found.median()).isEqualTo(2);
        assertThat(found.used()).isEqualTo(2);
        assertThat(found.total()).isEqualTo(4);
    }

    @Test
    void withoutValuesThereAreNone() {
        assertThat(Quartiles.of(new double[] {Double.NaN}).median()).isNaN();
    }
}
