package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegionalSensitivityTest {

    @Test
    @Tag("validation")
    void sixteenSobolPointsGiveThePublishedFixture() {
        double[][] factors = Functions.sobolColumns(3, 1, 16);
        double[] output =
                Functions.outputs(
                        factors, u -> FastMath.exp(2 * u[0]) - 3 * u[1] * u[1] + 0.1 * u[2]);
        double[] sorted = Arrays.stream(output).sorted().toArray();
        double median = (sorted[7] + sorted[8]) / 2;
        double[] behavioural = Arrays.stream(output).map(y -> y >= median ? 1 : 0).toArray();

        double[] expected = {1, .25, .25};
        // scipy 1.17.1, ks_2samp(method="exact").
        double[] expectedP = {0.00015540015540015537, 0.98010878010878, 0.98010878010878};
        assertThat(median).isCloseTo(1.9061545179456336, within(1e-14));
        for (int factor = 0; factor < 3; factor++) {
            RegionalSensitivity found = RegionalSensitivity.of(factors[factor], behavioural);
            assertThat(found.distance()).isCloseTo(expected[factor], within(1e-15));
            assertThat(found.pValue()).isCloseTo(expectedP[factor], within(1e-12));
            assertThat(found.behavioural()).isEqualTo(8);
        }
    }

    @Test
    @Tag("validation")
    void largeSamplesUseTheAsymptoticLaw() {
        double[] factor = new double[800];
        double[] indicator = new double[800];
        for (int k = 1; k <= 400; k++) {
            factor[k - 1] = k * 0.6180339887498949 % 1;
            indicator[k - 1] = 1;
            factor[399 + k] = k * 0.7548776662466927 % 1 * 0.8;
        }

        RegionalSensitivity found = RegionalSensitivity.of(factor, indicator);

        // D is a ratio of counts; the p value of scipy's exact law is of the same size.
        assertThat(found.distance()).isCloseTo(0.2025, within(1e-12));
        assertThat(found.pValue()).isBetween(1e-8, 1e-6);
    }

    @Test
    void aDummyFactorIsRarelySignificant() {
        int significant = 0;
        for (int seed = 0; seed < 200; seed++) {
            double[] dummy = new double[500];
            double[] indicator = new double[500];
            for (int row = 0; row < 500; row++) {
                dummy[row] = DummyFactor.value(seed, row);
                indicator[row] = row % 3 == 0 ? 1 : 0;
            }

            significant += RegionalSensitivity.of(dummy, indicator).pValue() < 0.05 ? 1 : 0;
        }

        assertThat(significant).isBetween(1, 20);
    }

    @Test
    void nearlyEqualDistributionsOfManyRunsHavePValueOne() {
        double[] factor = new double[20_001];
        double[] indicator = new double[20_001];
        for (int row = 0; row < factor.length; row++) {
            factor[row] = row / 2 % 2;
            indicator[row] = row % 2;
        }

        assertThat(RegionalSensitivity.of(factor, indicator).pValue()).isEqualTo(1);
    }

    @Test
    void missingRowsAreLeftOut() {
        double[] factor = {1, 2, 3, 4, 5, Double.NaN, 6};
        double[] indicator = {1, 1, 0, 0, 0, 1, Double.NaN};

        RegionalSensitivity found = RegionalSensitivity.of(factor, indicator);

        assertThat(found.behavioural()).isEqualTo(2);
        assertThat(found.others()).isEqualTo(3);
        assertThat(found.distance()).isEqualTo(1);
    }

    @Test
    void oneSideWithoutRunsHasNoDistance() {
        RegionalSensitivity found =
                RegionalSensitivity.of(new double[] {1, 2, 3}, new double[] {1, 1, 1});

        assertThat(found.distance()).isNaN();
        assertThat(found.pValue()).isNaN();
    }

    @Test
    void anIndicatorThatIsNoneIsRefused() {
        assertThatThrownBy(() -> RegionalSensitivity.of(new double[] {1}, new double[] {2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator must be 0, 1 or NaN");
    }
}
