package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SobolBoundsTest {
    private static final SaltelliLayout LAYOUT = SaltelliLayout.firstOrder(3);
    private static final SaltelliLayout ONE = SaltelliLayout.firstOrder(1);

    @Test
    void withoutMissingRunsBothEndsAreTheEstimate() {
        double[][] rows = Functions.saltelli(LAYOUT, 256, Functions::ishigami);
        SobolSums sums =
                SobolSums.merged(SobolEstimator.blocks(LAYOUT, MissingRuns.PAIRWISE, rows));

        SobolBounds bounds = SobolBounds.of(LAYOUT, rows);

        for (int factor = 0; factor < 3; factor++) {
            assertThat(bounds.s1(factor).lower()).isCloseTo(sums.s1(factor), within(1e-12));
            assertThat(bounds.s1(factor).upper()).isCloseTo(sums.s1(factor), within(1e-12));
            assertThat(bounds.st(factor).lower()).isCloseTo(sums.st(factor), within(1e-12));
            assertThat(bounds.st(factor).upper()).isCloseTo(sums.st(factor), within(1e-12));
        }
    }

    @Test
    void encloseTheIndicesOfEveryWayToFillTheHoles() {
        double[][] holed = withHoles(Functions.saltelli(LAYOUT, 128, Functions::ishigami), 97);
        Extent extent = new Extent();
        Arrays.stream(holed)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .forEach(extent::add);
        SobolBounds bounds = SobolBounds.of(LAYOUT, holed);

        for (int filling = 0; filling < 300; filling++) {
            SobolSums sums = filled(holed, extent, filling);

            for (int factor = 0; factor < 3; factor++) {
                assertHolds(bounds.s1(factor), sums.s1(factor));
                assertHolds(bounds.st(factor), sums.st(factor));
            }
        }
    }

    @Test
    void encloseBlockDropPairwiseAndTheCompleteEstimate() {
        double[][] rows = Functions.saltelli(LAYOUT, 512, Functions::ishigami);
        double[][] holed = withHoles(rows, 211);

        SobolBounds bounds = SobolBounds.of(LAYOUT, holed);

        for (SobolSums sums :
                List.of(
                        sums(rows, MissingRuns.DROP_BLOCK),
                        sums(holed, MissingRuns.DROP_BLOCK),
                        sums(holed, MissingRuns.PAIRWISE))) {
            for (int factor = 0; factor < 3; factor++) {
                assertHolds(bounds.s1(factor), sums.s1(factor));
                assertHolds(bounds.st(factor), sums.st(factor));
            }
        }

        // 12 holes in 2560 runs must not make the bounds useless.
        assertThat(bounds.st(0).upper() - bounds.st(0).lower()).isBetween(0.001, 0.2);
    }

    @Test
    @Tag("validation")
    void ofOneMissingOutputAreThoseByHand() {
        double[][] rows = {{0, 1, 2}, {Double.NaN, 1, 2}};

        double[][] mirrored = {{2, 1, 0}, {Double.NaN, 1, 0}};

        SobolBounds bounds = SobolBounds.of(ONE, rows);
        SobolBounds ofMirrored = SobolBounds.of(ONE, mirrored);

        // A, AB, B; the missing A is between 0 and 2. V is least, 2/3, with it at 4/3, the mean of
        // the others, greatest, 1, with it at 0. ST: the square is 1 in the first row and between
        // 0 and 1 in the second. S1: c is 1 or 3/2; (B - c) (AB - A) is 2 - c in the first row,
        // between -(2 - c) and 2 - c in the second.
        assertBounds(bounds.st(0), 0.5 / 2, 1.0 / 2 / (2.0 / 3));
        assertBounds(bounds.s1(0), 0, 1 / (2.0 / 3));
        // Every output y is now 2 - y.
        assertBounds(ofMirrored.st(0), 0.5 / 2, 1.0 / 2 / (2.0 / 3));
        assertBounds(ofMirrored.s1(0), 0, 1 / (2.0 / 3));
    }

    @Test
    @Tag("validation")
    void ofTwoMissingOutputsAreThoseByHand() {
        double[][] rows = {{0, 1, 2}, {Double.NaN, 1, Double.NaN}};
        double[][] mirrored = {{2, 1, 0}, {Double.NaN, 1, Double.NaN}};

        SobolBounds bounds = SobolBounds.of(ONE, rows);
        SobolBounds ofMirrored = SobolBounds.of(ONE, mirrored);

        // V is least, 1/2, with both at 1, greatest, 1, with one at 0 and one at 2. S1: c is 1/2
        // or 3/2; the first row gives 2 - c, mirrored c, the second -3/2 to 3/2.
        assertBounds(bounds.st(0), 1.0 / 4, 2.0 / 4 / 0.5);
        assertBounds(bounds.s1(0), -1.0 / 2 / 0.5, 3.0 / 2 / 0.5);
        assertBounds(ofMirrored.s1(0), -1.0 / 2 / 0.5, 3.0 / 2 / 0.5);
    }

    @Test
    void aConstantOutputHasNoBounds() {
        SobolBounds bounds =
                SobolBounds.of(LAYOUT, withHoles(Functions.saltelli(LAYOUT, 64, u -> 5), 31));

        assertThat(bounds.s1(0)).isEqualTo(new Interval(Double.NaN, Double.NaN));
    }

    private static void assertHolds(Interval interval, double value) {
        assertThat(value).isBetween(interval.lower(), interval.upper());
    }

    private static void assertBounds(Interval interval, double lower, double upper) {
        assertThat(interval.lower()).isCloseTo(lower, within(1e-12));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-12));
    }

    private static double[][] withHoles(double[][] rows, int every) {
        double[][] holed = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        for (int cell = every; cell < rows.length * LAYOUT.width(); cell += every) {
            holed[cell / LAYOUT.width()][cell % LAYOUT.width()] = Double.NaN;
        }

        return holed;
    }

    /** Even fillings take the extremes only, odd ones anything between. */
    private static SobolSums filled(double[][] holed, Extent extent, int filling) {
        double[][] rows = Arrays.stream(holed).map(double[]::clone).toArray(double[][]::new);
        long index = 0;
        for (double[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                if (Double.isNaN(row[column])) {
                    double u = SplitMix64.unit(filling, index++);
                    double share = filling % 2 == 0 ? Math.rint(u) : u;
                    row[column] = extent.min() + share * extent.width();
                }
            }
        }

        return sums(rows, MissingRuns.DROP_BLOCK);
    }

    private static SobolSums sums(double[][] rows, MissingRuns missing) {
        return SobolSums.merged(SobolEstimator.blocks(LAYOUT, missing, rows));
    }
}
