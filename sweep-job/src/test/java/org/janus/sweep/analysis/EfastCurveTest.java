package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EfastCurveTest {
    private static final int HARMONICS = 4;

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
            EfastCurve.Indices indices = ofIshigami(samples, factor);

            // The reference is quoted to ten decimals.
            assertThat(indices.s1()).isCloseTo(first[factor], within(1e-9));
            assertThat(indices.st()).isCloseTo(total[factor], within(1e-9));
            assertThat(indices.note()).isEmpty();
        }
    }

    @Test
    void scalingTheOutputLeavesTheIndices() {
        EfastCurve curve = new EfastCurve(32, HARMONICS);
        double[] plain = outputs(257, 32, 1);
        double[] scaled = Arrays.stream(plain).map(y -> 1e6 * y - 5e6).toArray();

        EfastCurve.Indices expected = curve.indices(plain);
        EfastCurve.Indices indices = curve.indices(scaled);

        assertThat(indices.s1()).isCloseTo(expected.s1(), within(1e-12));
        assertThat(indices.st()).isCloseTo(expected.st(), within(1e-12));
    }

    @Test
    void aCurveWithAMissingRunHasNoIndices() {
        double[] holed = outputs(257, 32, 0);
        holed[100] = Double.NaN;

        EfastCurve.Indices indices = new EfastCurve(32, HARMONICS).indices(holed);

        assertThat(indices.s1()).isNaN();
        assertThat(indices.st()).isNaN();
        assertThat(indices.note()).isEqualTo("no curve has all its outputs");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void aConstantOutputHasNoIndices(double output) {
        double[] constant = new double[257];
        Arrays.fill(constant, output);

        EfastCurve.Indices indices = new EfastCurve(32, HARMONICS).indices(constant);

        assertThat(indices.st()).isNaN();
        assertThat(indices.note()).isEqualTo("constant output");
    }

    private static EfastCurve.Indices ofIshigami(int samples, int factor) {
        int omega = (samples - 1) / (2 * HARMONICS);
        return new EfastCurve(omega, HARMONICS).indices(outputs(samples, omega, factor));
    }

    /**
     * Ishigami along x = 1/2 + arcsin(sin(omega s)) / pi; the others move at 1 and the greatest
     * frequency that does not disturb.
     */
    private static double[] outputs(int samples, int omega, int factor) {
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
                double angle = FastMath.asin(FastMath.sin(frequencies[i] * s));
                u[i] = 0.5 + angle / FastMath.PI;
            }

            outputs[j] = Functions.ishigami(u);
        }

        return outputs;
    }
}
