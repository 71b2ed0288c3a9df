package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.SaltelliDesign;
import org.janus.sweep.design.SaltelliDesign.Order;
import org.janus.sweep.design.SobolSequence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The product of two factors that are 0 or 1 with equal probability, at all sixteen base points (a,
 * b) there are, twice: sums over them are expectations, so the indices are exact. The variance is
 * 3/16; each factor alone and both together explain 1/16.
 */
class SobolAnalysisTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final int BASE_POINTS = 32;
    private static final double NONE = Double.NaN;
    private static final Subject OUTCOME =
            CollectedRows.subject(Reading.NUMBER, CollectedRows.UNTREATED);

    @Test
    @Tag("validation")
    void indicesOfAProductAreExactOverAllCombinations() {
        CollectedRows rows = rows(Order.SECOND, outputs(Order.SECOND));

        assertThat(rows.cells(SobolAnalysis.INDICES, "factor"))
                .containsExactly("tumor_growth_rate", "mdsc_recruitment_rate", "dummy");
        assertIndices(rows, "s1", 1.0 / 3, 1.0 / 3, 0);
        assertIndices(rows, "st", 2.0 / 3, 2.0 / 3, 0);
        assertThat(rows.cells(SobolAnalysis.INDICES, "n_used")).containsOnly(32L);
        assertThat(rows.cells(SobolAnalysis.INDICES, "n_total")).containsOnly(32L);
        assertThat(rows.cells(SobolAnalysis.INDICES, "note")).containsOnly("");
    }

    @Test
    @Tag("validation")
    void thePairExplainsWhatNeitherFactorDoesAlone() {
        CollectedRows rows = rows(Order.SECOND, outputs(Order.SECOND));

        assertThat(rows.cells(SobolAnalysis.PAIRS, "factor")).containsExactly("tumor_growth_rate");
        assertThat(rows.cells(SobolAnalysis.PAIRS, "other_factor"))
                .containsExactly("mdsc_recruitment_rate");
        assertThat(rows.numbers(SobolAnalysis.PAIRS, "s2"))
                .containsExactly(new double[] {1.0 / 3}, ROUNDING);
        assertThat(rows.cells(SobolAnalysis.PAIRS, "n_used")).containsExactly(32L);
    }

    @Test
    void withoutMissingRunsPairwiseIndicesAndBoundsAreTheIndices() {
        CollectedRows rows = rows(Order.FIRST, outputs(Order.FIRST));

        assertIndices(rows, "s1_pairwise", 1.0 / 3, 1.0 / 3, 0);
        assertIndices(rows, "st_pairwise", 2.0 / 3, 2.0 / 3, 0);
        assertIndices(rows, "s1_low", 1.0 / 3, 1.0 / 3, NONE);
        assertIndices(rows, "s1_high", 1.0 / 3, 1.0 / 3, NONE);
        assertIndices(rows, "st_low", 2.0 / 3, 2.0 / 3, NONE);
        assertIndices(rows, "st_high", 2.0 / 3, 2.0 / 3, NONE);
    }

    @Test
    void aMissingRunCostsItsBasePointButNotThePairsOfTheOtherFactor() {
        double[] outputs = outputs(Order.FIRST);
        int missing = 5;
        outputs[4 * missing + 2] = NONE;

        CollectedRows rows = rows(Order.FIRST, outputs);

        assertThat(rows.cells(SobolAnalysis.INDICES, "n_used")).containsOnly(31L);
        assertThat(rows.cells(SobolAnalysis.INDICES, "n_total")).containsOnly(32L);
        assertThat(rows.numbers(SobolAnalysis.INDICES, "st")[0]).isNotCloseTo(2.0 / 3, ROUNDING);
        assertThat(rows.numbers(SobolAnalysis.INDICES, "st_pairwise")[0])
                .isCloseTo(2.0 / 3, ROUNDING);
        // The missing output is 0; if it were 1 the mean square would be 1/32 more.
        double possible = 2.0 / 3 + 1.0 / 32 / (2 * 3.0 / 16);
        assertThat(rows.numbers(SobolAnalysis.INDICES, "st_low"))
                .containsExactly(new double[] {2.0 / 3, 2.0 / 3, NONE}, ROUNDING);
        assertThat(rows.numbers(SobolAnalysis.INDICES, "st_high"))
                .containsExactly(new double[] {2.0 / 3, possible, NONE}, ROUNDING);
    }

    @Test
    void convergenceShowsTheSamePointsHalvedDownToSixteen() {
        CollectedRows rows = rows(Order.FIRST, outputs(Order.FIRST));

        assertThat(rows.cells(Convergence.TABLE, "n_total"))
                .containsExactly(16L, 16L, 16L, 16L, 16L, 16L, 32L, 32L, 32L, 32L, 32L, 32L);
        assertThat(rows.cells(Convergence.TABLE, "factor"))
                .startsWith(
                        "tumor_growth_rate",
                        "tumor_growth_rate",
                        "mdsc_recruitment_rate",
                        "mdsc_recruitment_rate",
                        "dummy",
                        "dummy");
        assertThat(rows.cells(Convergence.TABLE, "statistic"))
                .startsWith("s1", "st", "s1", "st", "s1", "st");
        // The first sixteen points are all combinations already.
        assertThat(Arrays.copyOf(rows.numbers(Convergence.TABLE, "value"), 6))
                .containsExactly(new double[] {1.0 / 3, 2.0 / 3, 1.0 / 3, 2.0 / 3, 0, 0}, ROUNDING);
    }

    @Test
    void onlyADesignOfSecondOrderHasPairs() {
        assertThat(analysis(Order.SECOND).tables())
                .containsExactly(SobolAnalysis.INDICES, SobolAnalysis.PAIRS, Convergence.TABLE);
        assertThat(analysis(Order.FIRST).tables())
                .containsExactly(SobolAnalysis.INDICES, Convergence.TABLE);
        assertThat(rows(Order.FIRST, outputs(Order.FIRST)).cells(SobolAnalysis.PAIRS, "s2"))
                .isEmpty();
    }

    @Test
    void failuresAreNoOutcome() {
        Subject failures = CollectedRows.subject(Reading.FAILED, CollectedRows.UNTREATED);

        assertThat(analysis(Order.FIRST).concerns(OUTCOME)).isTrue();
        assertThat(analysis(Order.FIRST).concerns(failures)).isFalse();
    }

    private static void assertIndices(CollectedRows rows, String column, double... expected) {
        assertThat(rows.numbers(SobolAnalysis.INDICES, column))
                .as(column)
                .containsExactly(expected, ROUNDING);
    }

    private static CollectedRows rows(Order order, double[] outputs) {
        SensitivityInput input = CollectedRows.input(design(order));
        return CollectedRows.of(
                SobolAnalysis.of(input), input, CollectedRows.column(OUTCOME, outputs));
    }

    private static SobolAnalysis analysis(Order order) {
        return SobolAnalysis.of(CollectedRows.input(design(order)));
    }

    private static SaltelliDesign design(Order order) {
        return new SaltelliDesign(
                CollectedRows.factors(), BASE_POINTS, order, SobolSequence.plain(4));
    }

    /** Of the base points, in the order of the design: A, AB, BA when there is one, B. */
    private static double[] outputs(Order order) {
        int width = order == Order.SECOND ? 6 : 4;
        double[] outputs = new double[width * BASE_POINTS];
        for (int n = 0; n < BASE_POINTS; n++) {
            int a1 = n & 1;
            int a2 = n >> 1 & 1;
            int b1 = n >> 2 & 1;
            int b2 = n >> 3 & 1;
            double[] row =
                    order == Order.SECOND
                            ? new double[] {a1 * a2, b1 * a2, a1 * b2, a1 * b2, b1 * a2, b1 * b2}
                            : new double[] {a1 * a2, b1 * a2, a1 * b2, b1 * b2};
            System.arraycopy(row, 0, outputs, width * n, width);
        }

        return outputs;
    }
}
