package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.janus.sweep.design.EfastDesign.Curve;
import org.janus.sweep.design.EfastDesign.Phase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EfastDesignTest extends DesignContractTest {

    private static final int INTERFERENCE = 4;

    private static EfastDesign classic(int factors, long points) {
        return EfastDesign.of(
                Factors.units(factors), new Curve(points, INTERFERENCE, new Phase.Zero()));
    }

    @Override
    Design design() {
        return EfastDesign.of(Factors.MIXED, new Curve(129, INTERFERENCE, new Phase.Random(3)));
    }

    @Test
    @Tag("validation")
    void frequenciesAreThoseOfSaltelli() {
        assertThat(classic(3, 257).frequencies()).containsExactly(32, 1, 4);
        assertThat(classic(3, 257).size()).isEqualTo(3 * 257);
        assertThat(classic(3, 257).warnings()).isEmpty();
    }

    /** Whole numbers from 1 to most = 4: 1, 2.5 and 4, rounded down. */
    @Test
    void theOtherFactorsShareTheLowFrequenciesEvenly() {
        assertThat(classic(4, 257).frequencies()).containsExactly(32, 1, 2, 4);
    }

    /**
     * Harmonic M of the own frequency is the highest one used; from N / 2 on it would be folded.
     */
    @Test
    void allHarmonicsAreBelowHalfOfThePoints() {
        for (long points = 65; points <= 300; points++) {
            long highest = INTERFERENCE * classic(3, points).frequencies()[0];

            assertThat(2 * highest).as("%d points", points).isLessThan(points);
        }
    }

    @Test
    void anAnalysisIsToldHowTheCurvesWereMade() {
        var design = classic(3, 257);

        assertThat(design.pointsPerCurve()).isEqualTo(257);
        assertThat(design.interference()).isEqualTo(INTERFERENCE);
    }

    @Test
    void curvesAreTheArcsineOfASine() {
        var design = classic(3, 257);
        double[] own = {4, 1, 32};

        for (int k = 0; k < 257; k++) {
            double[] point = design.point(2 * 257 + k);
            double s = 2 * Math.PI * k / 257;
            // Curve of the third factor: the first has frequency 1, the second 4.
            assertThat(point[0]).isCloseTo(curve(own[1] * s), within(1e-12));
            assertThat(point[1]).isCloseTo(curve(own[0] * s), within(1e-12));
            assertThat(point[2]).isCloseTo(curve(own[2] * s), within(1e-12));
        }
    }

    private static double curve(double angle) {
        return 0.5 + Math.asin(Math.sin(angle)) / Math.PI;
    }

    /** Ishigami, N = 257, M = 4, zero phase; the other implementation printed ten digits. */
    @Test
    @Tag("validation")
    void indicesOfIshigamiEqualThoseOfAnotherImplementation() {
        double[] first = {.3127423302, .4424544919, .0162451166};
        double[] total = {.5360378306, .4884016933, .2343913136};
        var design = classic(3, 257);

        for (int factor = 0; factor < 3; factor++) {
            double[] outcome = new double[257];
            for (int k = 0; k < 257; k++) {
                outcome[k] = Ishigami.ofUnits(design.point(factor * 257L + k));
            }
            double[] spectrum = spectrum(outcome);
            double all = sum(spectrum, 1, 128, 1);
            assertThat(sum(spectrum, 32, 128, 32) / all).isCloseTo(first[factor], within(2e-10));
            assertThat(1 - sum(spectrum, 1, 16, 1) / all).isCloseTo(total[factor], within(2e-10));
        }
    }

    private static double sum(double[] spectrum, int from, int to, int step) {
        double sum = 0;
        for (int w = from; w <= to; w += step) {
            sum += spectrum[w];
        }

        return sum;
    }

    private static double[] spectrum(double[] outcome) {
        int count = outcome.length;
        double[] spectrum = new double[count / 2 + 1];
        for (int w = 1; w < spectrum.length; w++) {
            double cosine = 0;
            double sine = 0;
            for (int k = 0; k < count; k++) {
                double angle = 2 * Math.PI * ((long) w * k % count) / count;
                cosine += outcome[k] * Math.cos(angle);
                sine += outcome[k] * Math.sin(angle);
            }
            spectrum[w] = cosine * cosine + sine * sine;
        }

        return spectrum;
    }

    @Test
    @Tag("validation")
    void collidingFrequenciesAreWarnedAbout() {
        var design = classic(3, 65);

        assertThat(design.frequencies()).containsExactly(8, 1, 1);
        assertThat(design.warnings())
                .singleElement()
                .asString()
                .startsWith("frequencies [8, 1, 1] collide");
        assertThat(classic(4, 129).frequencies()).containsExactly(16, 1, 2, 1);
        assertThat(classic(4, 129).warnings()).hasSize(1);
    }

    @Test
    void tooFewPointsAreRefused() {
        assertThatThrownBy(() -> classic(3, 64))
                .hasMessage(
                        "points of efast is out of range; 64; must be in [65, 2147483648], above 4"
                                + " interference^2");
        assertThatThrownBy(() -> classic(1, 65))
                .hasMessage("efast needs factors to compare; 1; must be at least 2");
    }

    @Test
    void anUnboundedFactorNeedsARandomPhase() {
        var factors = List.of(Factors.RECRUITMENT, new Factor("a", Distribution.normal(0, 1)));

        assertThatThrownBy(() -> EfastDesign.of(factors, new Curve(65, 4, new Phase.Zero())))
                .hasMessageStartingWith("factor a is unbounded at u = 0 of efast");
        assertThat(EfastDesign.of(factors, new Curve(65, 4, new Phase.Random(1))).point(7)[1])
                .isFinite();
    }
}
