package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuadratureTest {

    private final Quadrature quadrature = new Quadrature();
    private int asked;

    /** The rule is exact for cubics: t^3 from 1 to 3 makes 20, at whatever refinement. */
    @Test
    void aCubicIsIntegratedExactly() {
        double integral =
                quadrature.over(1, 3).values(1, 27).slopes(3, 27).integral(t -> asked(t * t * t));

        assertThat(integral).isCloseTo(20, within(1e-13));
        assertThat(asked).isEqualTo(1);
    }

    /** exp(-9 t) over a day, in three units. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1, 1e6})
    void refinementDoesNotDependOnTheUnit(double unit) {
        double integral =
                quadrature
                        .over(0, 1)
                        .values(unit, unit * StrictMath.exp(-9))
                        .slopes(-9 * unit, -9 * unit * StrictMath.exp(-9))
                        .integral(t -> asked(unit * StrictMath.exp(-9 * t)));

        double expected = unit * (1 - StrictMath.exp(-9)) / 9;
        assertThat(integral).isCloseTo(expected, within(1e-4 * expected));
        assertThat(asked).isLessThan(64);
    }

    /** t^2 - 3 from -3 to 3: two zeros in a row agree. */
    @Test
    void anIntegralThatVanishesIsRefinedOnce() {
        double integral =
                quadrature.over(-3, 3).values(6, 6).slopes(-6, 6).integral(t -> asked(t * t - 3));

        assertThat(integral).isZero();
        assertThat(asked).isEqualTo(1);
    }

    /** Every refinement meets a curve nine times as high as the one before. */
    @Test
    void aCurveThatNeverSettlesIsGivenUpAfter1024Panels() {
        quadrature
                .over(0, 1)
                .values(1, 1)
                .slopes(1, -1)
                .integral(
                        t ->
                                asked(
                                        StrictMath.pow(
                                                9, 31 - Integer.numberOfLeadingZeros(asked + 1))));

        assertThat(asked).isEqualTo(1023);
    }

    private double asked(double value) {
        asked++;
        return value;
    }
}
