package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CorrelationTest {

    private static final List<Factor> FACTORS = Factors.units(3);

    private static Correlation between(String first, String second, double coefficient) {
        return Correlation.between(
                FACTORS, List.of(new Correlation.Pair(first, second, coefficient)));
    }

    /** Spearman's coefficient of a Gaussian copula is 6/pi asin(r/2). */
    @Test
    @Tag("validation")
    void rankCorrelationIsThatOfTheCopula() {
        var sequence =
                new CorrelatedSequence(SobolSequence.scrambled(3, 3), between("f1", "f3", -0.7));
        double[][] columns = new double[3][4096];

        for (int i = 0; i < 4096; i++) {
            double[] x = sequence.at(i);
            for (int j = 0; j < 3; j++) {
                columns[j][i] = x[j];
            }
        }

        // A Sobol sample of 4096 is off by less than a few per mille.
        var spearman = new SpearmansCorrelation();
        assertThat(spearman.correlation(columns[0], columns[2]))
                .isCloseTo(6 / Math.PI * Math.asin(-0.35), within(0.005));
        assertThat(spearman.correlation(columns[0], columns[1])).isCloseTo(0, within(0.01));
    }

    @Test
    void uncorrelatedFactorsKeepTheirNumbersExactly() {
        var plain = new PseudoRandomSequence(3, 8);
        var correlated = new CorrelatedSequence(plain, between("f1", "f3", 0.5));

        for (int i = 0; i < 100; i++) {
            assertThat(correlated.at(i)[0]).isEqualTo(plain.at(i)[0]);
            assertThat(correlated.at(i)[1]).isEqualTo(plain.at(i)[1]);
            assertThat(correlated.at(i)[2]).isNotEqualTo(plain.at(i)[2]);
        }
    }

    @Test
    void aMarginalStaysUniform() {
        var sequence =
                new CorrelatedSequence(SobolSequence.scrambled(3, 3), between("f1", "f3", 0.9));
        int[] tenths = new int[10];

        for (int i = 0; i < 10_000; i++) {
            tenths[(int) (sequence.at(i)[2] * 10)]++;
        }

        // A random sample would have standard deviation 30.
        for (int count : tenths) {
            assertThat(count).isBetween(940, 1060);
        }
    }

    @Test
    void brokenMatricesAreRefused() {
        assertThatThrownBy(() -> Correlation.of(new double[][] {{1, 0}, {0.5, 1}}))
                .hasMessage("correlation is not symmetric; 0.5; mirrored is 0.0");
        assertThatThrownBy(() -> Correlation.of(new double[][] {{1, 0.5}, {0.5, 2}}))
                .hasMessage("diagonal of correlation is not 1; 2.0; must be 1");
        assertThatThrownBy(() -> Correlation.of(new double[][] {{1, 0, 0}, {0, 1, 0}}))
                .hasMessage("correlation is not square; 3; must have 2");
        assertThatThrownBy(() -> Correlation.of(new double[][] {{1, 1}, {1, 1}}))
                .hasMessage("correlation is out of range; 1.0; must be in (-1, 1)");
        assertThatThrownBy(() -> between("f1", "f2", -1))
                .hasMessage("correlation is out of range; -1.0; must be in (-1, 1)");
        assertThatThrownBy(() -> Correlation.of(new double[][] {{1, Double.NaN}, {Double.NaN, 1}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                Correlation.of(
                                        new double[][] {
                                            {1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}
                                        }))
                .hasMessageStartingWith("correlation is not positive definite; ");
        assertThatThrownBy(() -> between("f1", "f4", 0.5))
                .hasMessage("correlation names an unknown factor; f4; must be in [f1, f2, f3]");
        assertThatThrownBy(() -> between("f1", "f1", 0.5))
                .hasMessageStartingWith("correlation is given twice; f1, f1;");
    }

    @Test
    void aSequenceThroughTheOriginIsRefused() {
        assertThatThrownBy(
                        () ->
                                new CorrelatedSequence(
                                        SobolSequence.plain(3), between("f1", "f2", .5)))
                .hasMessage(
                        "correlation needs points away from u = 0; unscrambled sobol; must be"
                                + " scrambled");
    }
}
