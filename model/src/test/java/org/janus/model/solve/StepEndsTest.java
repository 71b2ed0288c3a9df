package org.janus.model.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StepEndsTest {

    private static final double START_DAYS = 3;
    private static final double END_DAYS = 5;

    /** The chord's slope is 2 or -2 per day, so the limit is 6. */
    @ParameterizedTest
    @CsvSource({
        "10, 14, 2, 2",
        "10, 14, 6, 6",
        "10, 14, 0, 6",
        "10, 14, 6, 0",
        "14, 10, -2, -2",
        "14, 10, -6, -6",
        "14, 10, 0, -6",
        "14, 10, -6, 0",
        "10, 10, 0, 0"
    })
    void slopesUpToThreeTimesTheChordsAreMonotone(
            double start, double end, double startSlope, double endSlope) {
        assertThat(step(start, end, startSlope, endSlope).isMonotone(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 14, 6.1, 2", "10, 14, 2, 6.1", "10, 14, -0.1, 2", "10, 14, 2, -0.1",
        "14, 10, -6.1, -2", "14, 10, -2, -6.1", "14, 10, 0.1, -2", "14, 10, -2, 0.1",
        "10, 10, 0.1, -0.1", "10, 10, 0.1, 0", "10, 10, 0, 0.1"
    })
    void steeperOrOpposedSlopesAreNot(
            double start, double end, double startSlope, double endSlope) {
        assertThat(step(start, end, startSlope, endSlope).isMonotone(0)).isFalse();
    }

    /** t^5 from 3 to 5: (5^6 - 3^6) / 6. */
    @Test
    void theIntegralOfAQuinticIsExact() {
        double integral = new Curve(t -> t * t * t * t * t, t -> 5 * t * t * t * t).integral(0);

        assertThat(integral).isCloseTo((15625 - 729) / 6.0, within(1e-11));
    }

    /** log10(y) of 1e6 and 4e6 with no slopes is their mean over two days. */
    @Test
    void theLogarithmsIntegralIsThatOfItsEnds() {
        double expected = StrictMath.log10(1e6) + StrictMath.log10(4e6);

        assertThat(step(1e6, 4e6, 0, 0).log10Integral(0)).isCloseTo(expected, within(1e-8));
    }

    /** h^2 / 12 (f'_0 - f'_1) with f' = y' / y log10(e), the second slope being 0. */
    @Test
    void theLogarithmsSlopesCorrectItsIntegral() {
        double correction = 4.0 / 12 * 0.01 * StrictMath.log10(Math.E);

        assertThat(step(1e6, 1e6, 1e4, 0).log10Integral(0))
                .isCloseTo(12 + correction, within(1e-8));
    }

    /** Below one cell the logarithm counts as 0. */
    @Test
    void lessThanOneCellCountsAsOne() {
        assertThat(step(0, 0.5, 0, 0).log10Integral(0)).isZero();
    }

    /** The correction is 2 / 12 log10(e) / 6 = 0.0121 of the mean for a slope of y per day. */
    @ParameterizedTest
    @CsvSource({"0.16, true", "0.17, false", "-0.16, true", "-0.17, false"})
    void aCorrectionAboveTwoThousandthsIsNotTrusted(double slope, boolean isTrusted) {
        double integral = step(1e6, 1e6, slope * 1e6, 0).log10Integral(0);

        assertThat(!Double.isNaN(integral)).isEqualTo(isTrusted);
    }

    private static Step step(double start, double end, double startSlope, double endSlope) {
        return new Curve(
                t -> t == START_DAYS ? start : end, t -> t == START_DAYS ? startSlope : endSlope);
    }

    /** A step from 3 to 5 d on which every state follows one function. */
    private record Curve(DoubleUnaryOperator value, DoubleUnaryOperator slope) implements Step {

        @Override
        public double startDays() {
            return START_DAYS;
        }

        @Override
        public double endDays() {
            return END_DAYS;
        }

        @Override
        public double start(int i) {
            return value.applyAsDouble(START_DAYS);
        }

        @Override
        public double end(int i) {
            return value.applyAsDouble(END_DAYS);
        }

        @Override
        public double startSlope(int i) {
            return slope.applyAsDouble(START_DAYS);
        }

        @Override
        public double endSlope(int i) {
            return slope.applyAsDouble(END_DAYS);
        }

        @Override
        public double at(double timeDays, int i) {
            return value.applyAsDouble(timeDays);
        }
    }
}
