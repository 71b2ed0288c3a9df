package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    static List<Distribution> all() {
        return List.of(
                Distribution.uniform(-2, 3),
                Distribution.logUniform(1e-12, 1e-3),
                Distribution.normal(5, 2),
                Distribution.normal(5, 2).truncatedTo(Bounds.of(4, 9)),
                Distribution.logNormalByCv(1e-9, 0.5),
                Distribution.logNormalByGsd(10, 2).truncatedTo(Bounds.of(1, 40)),
                Distribution.triangular(0, 1, 4),
                Distribution.beta(2, 5, Bounds.of(10, 20)),
                Distribution.beta(0.5, 0.5, Bounds.of(0, 1)).truncatedTo(Bounds.of(0.2, 0.9)),
                Distribution.beta(0.5, 0.5, Bounds.of(0, 1)),
                Distribution.beta(1000, 0.5, Bounds.of(0, 1)),
                Distribution.beta(1000, 1000, Bounds.of(0, 1)));
    }

    /** Standard normal quantiles from tables, 16 digits; the routine is good to a few ulp. */
    @Test
    @Tag("validation")
    void normalQuantilesAreThoseOfTheTables() {
        var normal = Distribution.normal(0, 1);

        assertThat(normal.at(0.5)).isZero();
        assertThat(normal.at(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(normal.at(0.841344746068543)).isCloseTo(1, within(1e-13));
        assertThat(normal.at(0.001)).isCloseTo(-3.090232306167813, within(1e-13));
    }

    /** The median is exact; at one normal deviation the ratio to it is exp(sigma). */
    @Test
    @Tag("validation")
    void logNormalFollowsMedianAndSpread() {
        double cv = 0.5;
        double sigma = Math.sqrt(Math.log(1 + cv * cv));
        var byCv = Distribution.logNormalByCv(2e-9, cv);
        var byGsd = Distribution.logNormalByGsd(2e-9, 3);

        assertThat(byCv.at(0.5)).isEqualTo(2e-9);
        assertThat(byCv.at(0.841344746068543) / 2e-9).isCloseTo(Math.exp(sigma), within(1e-12));
        assertThat(byGsd.at(0.841344746068543) / 2e-9).isCloseTo(3, within(1e-12));
    }

    /** The mean of a log-normal is median sqrt(1 + cv^2); midpoint rule over u. */
    @Test
    @Tag("validation")
    void logNormalHasTheCoefficientOfVariationItWasGiven() {
        var law = Distribution.logNormalByCv(3, 0.4);
        int count = 1_000_000;

        double sum = 0;
        double squares = 0;
        for (int k = 0; k < count; k++) {
            double value = law.at((k + 0.5) / count);
            sum += value;
            squares += value * value;
        }
        double mean = sum / count;

        // The rule loses about 1 / count of the tail, weighted with its size.
        assertThat(mean).isCloseTo(3 * Math.sqrt(1.16), within(1e-4));
        assertThat(Math.sqrt(squares / count - mean * mean) / mean).isCloseTo(0.4, within(1e-3));
    }

    @Test
    @Tag("validation")
    void closedFormsHold() {
        double u = 0.3;

        assertThat(Distribution.uniform(-2, 3).at(u)).isCloseTo(-0.5, within(1e-15));
        assertThat(Distribution.logUniform(1, 1e10).at(u)).isCloseTo(1000, within(1e-10));
        assertThat(Distribution.triangular(0, 1, 4).at(0.16))
                .isCloseTo(Math.sqrt(0.16 * 4), within(1e-15));
        // Beta(1, b) has F = 1 - (1 - x)^b; arcsine law: x = sin^2(pi u / 2).
        assertThat(Distribution.beta(1, 3, Bounds.of(0, 1)).at(u))
                .isCloseTo(1 - Math.cbrt(0.7), within(1e-11));
        assertThat(Distribution.beta(0.5, 0.5, Bounds.of(0, 1)).at(u))
                .isCloseTo(Math.pow(Math.sin(Math.PI * u / 2), 2), within(1e-11));
    }

    /** A truncated uniform is a uniform; a half normal has the quantile of (1 + u) / 2. */
    @Test
    @Tag("validation")
    void truncationIsConditionalOnTheInterval() {
        assertThat(Distribution.uniform(0, 10).truncatedTo(Bounds.of(2, 4)).at(0.25))
                .isCloseTo(2.5, within(1e-15));
        assertThat(Distribution.normal(0, 1).truncatedTo(Bounds.above(0)).at(0.95))
                .isCloseTo(1.959963984540054, within(1e-13));
        assertThat(Distribution.logUniform(1, 1e4).truncatedTo(Bounds.of(1, 100)).at(0.5))
                .isCloseTo(10, within(1e-13));
    }

    /** Between the 20% and the 70% quantile, quantile u is that of 0.2 + u / 2 of the whole. */
    @ParameterizedTest
    @MethodSource("all")
    void aLawCutBetweenTwoQuantilesHasTheQuantilesInBetween(Distribution law) {
        var cut = law.truncatedTo(Bounds.of(law.at(0.2), law.at(0.7)));

        assertThat(cut.lowest()).isEqualTo(law.at(0.2));
        assertThat(cut.highest()).isEqualTo(law.at(0.7));
        for (double u : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
            double expected = law.at(0.2 + u / 2);
            // Beta quantiles are found to 1e-13 of their range, the others to a few ulp.
            assertThat(cut.at(u)).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
        }
    }

    /** F is 1 - ((max - x) / (max - min))^2 or ((x - min) / (max - min))^2. */
    @Test
    @Tag("validation")
    void aTriangleMayPeakAtAnEnd() {
        var falling = Distribution.triangular(2, 2, 5);
        var rising = Distribution.triangular(2, 5, 5);

        assertThat(falling.lowest()).isEqualTo(2);
        assertThat(rising.highest()).isEqualTo(5);
        assertThat(falling.at(0.3)).isCloseTo(5 - 3 * Math.sqrt(0.7), within(1e-14));
        assertThat(rising.at(0.3)).isCloseTo(2 + 3 * Math.sqrt(0.3), within(1e-14));
    }

    /** The width of the one and the ratio of the other overflow. */
    @Test
    void aRangeBeyondTheLargestDoubleIsSpreadEvenlyToo() {
        assertThat(Distribution.uniform(-1e308, 1e308).at(0.5)).isZero();
        assertThat(Distribution.logUniform(1e-200, 1e200).at(0.5)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aMillionthOfTheProbabilityMayBeLeft() {
        var uniform = Distribution.uniform(0, 1);

        assertThat(uniform.truncatedTo(Bounds.of(0, 1e-6)).at(1)).isEqualTo(1e-6);
        assertThatThrownBy(() -> uniform.truncatedTo(Bounds.of(0, 0.999e-6)))
                .hasMessage(
                        "truncation leaves almost nothing of the uniform distribution; [0.0,"
                                + " 9.99E-7]; must keep a probability of at least 1.0E-6");
    }

    @ParameterizedTest
    @MethodSource("all")
    void valuesAscendWithinTheSupportAndHitItsEnds(Distribution law) {
        double[] values =
                IntStream.rangeClosed(0, 2000).mapToDouble(k -> law.at(k / 2000.0)).toArray();

        assertThat(values).isSorted();
        assertThat(values[0]).isEqualTo(law.lowest());
        assertThat(values[2000]).isEqualTo(law.highest());
        assertThat(law.at(0x1p-54)).isBetween(law.lowest(), values[1]).isFinite();
        assertThat(law.at(Math.nextDown(1.0))).isBetween(values[1999], law.highest()).isFinite();
    }

    @Test
    void unboundedEndsAreTold() {
        var normal = Distribution.normal(0, 1);
        var logNormal = Distribution.logNormalByCv(1, 1);

        assertThat(normal.isBoundedBelow()).isFalse();
        assertThat(normal.isBoundedAbove()).isFalse();
        assertThat(logNormal.isBoundedBelow()).isTrue();
        assertThat(logNormal.isBoundedAbove()).isFalse();
        assertThat(logNormal.truncatedTo(Bounds.of(0, 9)).isBoundedAbove()).isTrue();
    }

    @Test
    void brokenDistributionsAreRefusedWithValueAndRule() {
        assertThatThrownBy(() -> Distribution.uniform(3, 3))
                .hasMessage("range is empty; [3.0, 3.0]; min must be below max");
        assertThatThrownBy(() -> Distribution.logUniform(0, 3))
                .hasMessage("range of a log scale touches 0; 0.0; min must be above 0");
        assertThatThrownBy(() -> Distribution.normal(0, -1))
                .hasMessage("sd is not positive; -1.0; must be finite and above 0");
        assertThatThrownBy(() -> Distribution.logNormalByCv(1, 0))
                .hasMessage("cv is not positive; 0.0; must be finite and above 0");
        assertThatThrownBy(() -> Distribution.logNormalByGsd(1, 1))
                .hasMessage("gsd is not above 1; 1.0; must be finite and above 1");
        assertThatThrownBy(() -> Distribution.logNormalByGsd(-1, 2))
                .hasMessage("median is not positive; -1.0; must be finite and above 0");
        assertThatThrownBy(() -> Distribution.triangular(0, 5, 4))
                .hasMessage("mode is outside the range; 5.0; must be in [0.0, 4.0]");
        assertThatThrownBy(() -> Distribution.beta(0, 1, Bounds.of(0, 1)))
                .hasMessage("alpha is out of range; 0.0; must be in [0.5, 1000.0]");
        assertThatThrownBy(() -> Bounds.of(1, 1))
                .hasMessage("interval is empty; [1.0, 1.0]; min must be below max");
        assertThatThrownBy(() -> Distribution.normal(0, 1).truncatedTo(Bounds.of(8, 9)))
                .hasMessageStartingWith("truncation leaves almost nothing of the normal");
        assertThatThrownBy(() -> Distribution.uniform(0, 1).truncatedTo(Bounds.of(2, 3)))
                .hasMessageStartingWith("truncation leaves almost nothing of the uniform");
        assertThatThrownBy(() -> Distribution.logNormalByCv(1, 1).truncatedTo(Bounds.of(-2, -1)))
                .hasMessageStartingWith("truncation leaves almost nothing of the log-normal");
    }
}
