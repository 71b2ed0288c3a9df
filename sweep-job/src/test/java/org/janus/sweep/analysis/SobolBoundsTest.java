package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Test;

class SobolBoundsTest {
    private static final SaltelliLayout LAYOUT = SaltelliLayout.firstOrder(3);

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
                assertThat(bounds.s1(factor).contains(sums.s1(factor))).isTrue();
                assertThat(bounds.st(factor).contains(sums.st(factor))).isTrue();
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
                assertThat(bounds.s1(factor).contains(sums.s1(factor))).isTrue();
                assertThat(bounds.st(factor).contains(sums.st(factor))).isTrue();
            }
        }

        // 12 holes in 2560 runs must not make the bounds useless.
        assertThat(bounds.st(0).upper() - bounds.st(0).lower()).isBetween(0.001, 0.2);
    }

    @Test
    void mergedRangesAgreeWithOnePass() {
        double[][] holed = withHoles(Functions.saltelli(LAYOUT, 128, Functions::ishigami), 53);
        SobolSums observed = sums(holed, MissingRuns.PAIRWISE);
        SobolBounds whole = SobolBounds.of(LAYOUT, holed);
        SobolBounds first = SobolBounds.of(observed);
        SobolBounds second = SobolBounds.of(observed);

        for (int row = 0; row < holed.length; row++) {
            (row < 50 ? first : second).add(holed[row]);
        }

        second.merge(first);
        assertThat(second.s1(2).lower()).isCloseTo(whole.s1(2).lower(), within(1e-12));
        assertThat(second.st(0).upper()).isCloseTo(whole.st(0).upper(), within(1e-12));
    }

    @Test
    void aConstantOutputHasNoBounds() {
        SobolBounds bounds =
                SobolBounds.of(LAYOUT, withHoles(Functions.saltelli(LAYOUT, 64, u -> 5), 31));

        assertThat(bounds.s1(0)).isEqualTo(new Interval(Double.NaN, Double.NaN));
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
