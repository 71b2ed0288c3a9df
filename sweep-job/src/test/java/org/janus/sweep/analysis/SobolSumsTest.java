package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSumsTest {

    private static final SaltelliLayout LAYOUT = SaltelliLayout.secondOrder(3);
    private static final double ROUNDING = 1e-9;

    private final double[][] rows = Functions.saltelli(LAYOUT, 64, Functions::ishigami);

    /** The shift is there for the digits of large outputs; every number comes out without it. */
    @ParameterizedTest
    @ValueSource(doubles = {-7, 0, 2, 50})
    void theShiftChangesNoResult(double shift) {
        rows[5][LAYOUT.ab(1)] = Double.NaN;
        rows[9][LAYOUT.b()] = Double.NaN;
        SobolSums atMean = sums(3.5);

        SobolSums shifted = sums(shift);

        for (ToDoubleFunction<SobolSums> number :
                List.<ToDoubleFunction<SobolSums>>of(
                        SobolSums::mean,
                        SobolSums::variance,
                        SobolSums::dummyS1,
                        SobolSums::dummySt,
                        sums -> sums.s1(0),
                        sums -> sums.st(1),
                        sums -> sums.s2(0, 1),
                        sums -> sums.s2(0, 2),
                        sums -> sums.s2(1, 2))) {
            assertThat(number.applyAsDouble(shifted))
                    .isCloseTo(number.applyAsDouble(atMean), within(ROUNDING));
        }
    }

    @Test
    void theDummyIsTheCovarianceOfTheTwoSamples() {
        double[] a = column(LAYOUT.a());
        double[] b = column(LAYOUT.b());
        double mean = (average(a) + average(b)) / 2;
        double variance = (squares(a, mean) + squares(b, mean)) / (2.0 * rows.length);
        double covariance = 0;
        for (int k = 0; k < rows.length; k++) {
            covariance += (a[k] - mean) * (b[k] - mean) / rows.length;
        }

        SobolSums sums = sums(1);

        assertThat(sums.mean()).isCloseTo(mean, within(ROUNDING));
        assertThat(sums.variance()).isCloseTo(variance, within(ROUNDING));
        assertThat(sums.dummyS1()).isCloseTo(covariance / variance, within(ROUNDING));
        assertThat(sums.dummySt())
                .isCloseTo(1 - squares(b, mean) / rows.length / variance, within(ROUNDING));
    }

    @Test
    void aMissingOutputCostsTheSumsThatNeedIt() {
        rows[5][LAYOUT.ab(1)] = Double.NaN;
        rows[7][LAYOUT.ba(2)] = Double.NaN;
        rows[9][LAYOUT.b()] = Double.NaN;

        SobolSums sums = sums(0);

        assertThat(sums.usedForS1(0)).isEqualTo(63);
        assertThat(sums.usedForS1(1)).isEqualTo(62);
        assertThat(sums.usedForSt(1)).isEqualTo(63);
        assertThat(sums.usedForS2(0, 1)).isEqualTo(62);
        assertThat(sums.usedForS2(0, 2)).isEqualTo(62);
        assertThat(sums.usedForS2(1, 2)).isEqualTo(61);
        assertThat(sums.usedForDummy()).isEqualTo(63);
    }

    @Test
    void anOutputThatVariesInOneSampleOnlyIsNotConstant() {
        SobolSums ofA = ofOneFactor(new double[] {1, 2, 5}, new double[] {5, 3, 5});
        SobolSums ofB = ofOneFactor(new double[] {5, 2, 5}, new double[] {5, 3, 1});

        // 1, 5, 5, 5.
        assertThat(ofA.variance()).isEqualTo(3);
        assertThat(ofB.variance()).isEqualTo(3);
    }

    @Test
    void withoutVarianceInTheSamplesThereAreNoIndices() {
        SobolSums sums = ofOneFactor(new double[] {1, 2, 1}, new double[] {1, 3, 1});

        assertThat(sums.st(0)).isNaN();
        assertThat(sums.s1(0)).isNaN();
    }

    @Test
    void mergedRangesAgreeWithOnePassInWhateverOrder() {
        double[][] outputs = Functions.saltelli(LAYOUT, 300, Functions::ishigami);
        SobolSums whole = new SobolSums(LAYOUT, MissingRuns.DROP_BLOCK, 3);
        List<SobolSums> ranges = new ArrayList<>();
        for (int start = 0; start < outputs.length; start += 70) {
            SobolSums range = new SobolSums(LAYOUT, MissingRuns.DROP_BLOCK, 3);
            for (int row = start; row < Math.min(start + 70, outputs.length); row++) {
                range.add(outputs[row]);
                whole.add(outputs[row]);
            }

            ranges.add(range);
        }

        SobolSums forwards = SobolSums.merged(ranges);
        Collections.reverse(ranges);
        SobolSums backwards = SobolSums.merged(ranges);

        for (int factor = 0; factor < 3; factor++) {
            assertThat(forwards.s1(factor)).isCloseTo(whole.s1(factor), within(1e-12));
            assertThat(backwards.s1(factor)).isCloseTo(whole.s1(factor), within(1e-12));
            assertThat(backwards.st(factor)).isCloseTo(whole.st(factor), within(1e-12));
        }
    }

    @Test
    void sumsOfDifferentShiftDoNotMerge() {
        SobolSums sums = new SobolSums(LAYOUT, MissingRuns.PAIRWISE, 0);

        assertThatThrownBy(() -> sums.merge(new SobolSums(LAYOUT, MissingRuns.PAIRWISE, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sums differ in layout, shift or missing runs; only alike sums merge");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        SobolSums sums = new SobolSums(LAYOUT, MissingRuns.PAIRWISE, 0);

        assertThatThrownBy(() -> sums.add(new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row has 4 outputs; a base point has 8");
    }

    private static SobolSums ofOneFactor(double[]... rows) {
        SobolSums sums = new SobolSums(SaltelliLayout.firstOrder(1), MissingRuns.PAIRWISE, 0);
        Arrays.stream(rows).forEach(sums::add);
        return sums;
    }

    private SobolSums sums(double shift) {
        SobolSums sums = new SobolSums(LAYOUT, MissingRuns.PAIRWISE, shift);
        Arrays.stream(rows).forEach(sums::add);
        return sums;
    }

    private double[] column(int at) {
        return Arrays.stream(rows).mapToDouble(row -> row[at]).toArray();
    }

    private static double average(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }

    private static double squares(double[] values, double mean) {
        return DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
    }
}
