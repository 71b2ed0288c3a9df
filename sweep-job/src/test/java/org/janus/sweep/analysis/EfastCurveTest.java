package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EfastCurveTest {
    private static final int HARMONICS = 4;
    private static final double CONFIDENCE = 0.95;

    @ParameterizedTest
    @CsvSource({
        "257, .3127423302, .4424544919, .0162451166, .5360378306, .4884016933, .2343913136",
        "1025, .3126383707, .4425010412, .0162102035, .5360700038, .4877842641, .2343355088",
        "4097, .3126318401, .4425011040, .0162079911, .5360720642, .4877631964, .2343346437"
    })
    @Tag("validation")
    void ishigamiIsThatOfAnIndependentImplementation(
            int samples, double s1, double s2, double s3, double t1, double t2, double t3) {
        double[] first = {s1, s2, s3};
        double[] total = {t1, t2, t3};

        for (int factor = 0; factor < 3; factor++) {
            EfastCurve.Indices indices = ofIshigami(samples, factor, 0);

            // The reference is quoted to ten decimals.
            assertThat(indices.s1().value()).isCloseTo(first[factor], within(1e-9));
            assertThat(indices.st().value()).isCloseTo(total[factor], within(1e-9));
            assertThat(indices.s1().conf()).isNaN();
        }
    }

    @Test
    void severalCurvesGiveAnIntervalThatHoldsTheirMean() {
        EfastCurve curve = new EfastCurve(32, HARMONICS);
        List<double[]> curves =
                List.of(outputs(257, 32, 0, 0.3), outputs(257, 32, 0, 1.1), outputs(257, 32, 0, 2));

        EfastCurve.Indices indices = curve.indices(curves, CONFIDENCE);

        assertThat(indices.s1().value()).isCloseTo(0.3139, within(0.05));
        assertThat(indices.s1().conf()).isBetween(0.0, 0.1);
        assertThat(indices.s1().used()).isEqualTo(3);
    }

    @Test
    void scalingTheOutputLeavesTheIndices() {
        EfastCurve curve = new EfastCurve(32, HARMONICS);
        double[] plain = outputs(257, 32, 1, 0);
        double[] scaled = Arrays.stream(plain).map(y -> 1e6 * y - 5e6).toArray();

        EfastCurve.Indices expected = curve.indices(List.of(plain), CONFIDENCE);
        EfastCurve.Indices indices = curve.indices(List.of(scaled), CONFIDENCE);

        assertThat(indices.s1().value()).isCloseTo(expected.s1().value(), within(1e-12));
        assertThat(indices.st().value()).isCloseTo(expected.st().value(), within(1e-12));
    }

    @Test
    void aCurveWithAMissingRunIsDroppedWhole() {
        EfastCurve curve = new EfastCurve(32, HARMONICS);
        double[] holed = outputs(257, 32, 0, 0.7);
        holed[100] = Double.NaN;

        EfastCurve.Indices indices =
                curve.indices(List.of(holed, outputs(257, 32, 0, 0)), CONFIDENCE);
        EfastCurve.Indices nothing = curve.indices(List.of(holed), CONFIDENCE);

        assertThat(indices.s1().used()).isEqualTo(1);
        assertThat(indices.total()).isEqualTo(2);
        assertThat(indices.s1().value()).isCloseTo(.3127423302, within(1e-9));
        assertThat(nothing.s1().value()).isNaN();
        assertThat(nothing.note()).isEqualTo("no curve has all its outputs");
    }

    @Test
    void aConstantOutputHasNoIndices() {
        double[] constant = new double[257];
        Arrays.fill(constant, 0.1);

        EfastCurve.Indices indices =
                new EfastCurve(32, HARMONICS).indices(List.of(constant), CONFIDENCE);

        assertThat(indices.st().value()).isNaN();
        assertThat(indices.note()).isEqualTo("constant output");
    }

    @Test
    void tooFewSamplesForTheHarmonicsAreRefused() {
        EfastCurve curve = new EfastCurve(32, HARMONICS);

        assertThatThrownBy(() -> curve.indices(List.of(new double[256]), CONFIDENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "curve has 256 samples; it must have more than 256 for omega 32 and 4"
                                + " harmonics");
    }

    private static EfastCurve.Indices ofIshigami(int samples, int factor, double phase) {
        int omega = (samples - 1) / (2 * HARMONICS);
        return new EfastCurve(omega, HARMONICS)
                .indices(List.of(outputs(samples, omega, factor, phase)), CONFIDENCE);
    }

    /**
     * Ishigami along x = 1/2 + arcsin(sin(omega s + phase)) / pi; the others move at 1 and the
     * greatest frequency that does not disturb.
     */
    private static double[] outputs(int samples, int omega, int factor, double phase) {
        double[] frequencies = new double[3];
        int other = 0;
        for (int i = 0; i < 3; i++) {
            frequencies[i] = i == factor ? omega : new double[] {1, omega / 8}[other];
            other += i == factor ? 0 : 1;
        }

        double[] outputs = new double[samples];
        for (int j = 0; j < samples; j++) {
            double s = 2 * FastMath.PI * j / samples;
            double[] u = new double[3];
            for (int i = 0; i < 3; i++) {
                double angle = FastMath.asin(FastMath.sin(frequencies[i] * s + phase * (i + 1)));
                u[i] = 0.5 + angle / FastMath.PI;
            }

            outputs[j] = Functions.ishigami(u);
        }

        return outputs;
    }
}
