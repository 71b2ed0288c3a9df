package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.util.FastMath;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.janus.sweep.plan.AnalysisSettings;
import org.janus.sweep.plan.Plans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RankAnalysisTest {

    private static final double QUANTILE = 1.959963984540054;
    private static final Subject OUTCOME =
            CollectedRows.subject(Reading.NUMBER, CollectedRows.UNTREATED);

    @Test
    void theFactorThatDrivesTheOutcomeStandsBesideTheOneThatDoesNotAndTheDummy() {
        CollectedRows rows = rows(256, Plans.ANALYSIS);

        assertThat(rows.cells(RankAnalysis.CORRELATIONS, "factor"))
                .containsExactly("tumor_growth_rate", "mdsc_recruitment_rate", "dummy");
        double[] prcc = rows.numbers(RankAnalysis.CORRELATIONS, "prcc");
        assertThat(prcc[0]).isGreaterThan(0.95);
        assertThat(Math.abs(prcc[2])).isLessThan(0.25);
        assertThat(rows.cells(RankAnalysis.CORRELATIONS, "monotonicity"))
                .containsExactly("no turn found", "no turn found", "no turn found");
        assertThat(rows.cells(RankAnalysis.CORRELATIONS, "n_used")).containsOnly(255L);
        assertThat(rows.cells(RankAnalysis.CORRELATIONS, "n_total")).containsOnly(256L);
    }

    @Test
    @Tag("validation")
    void theIntervalOfConvergenceIsThatOfALargeSample() {
        CollectedRows rows = rows(128, Plans.ANALYSIS);

        assertThat(rows.cells(Convergence.TABLE, "factor"))
                .startsWith("tumor_growth_rate", "mdsc_recruitment_rate", "dummy");
        assertThat(rows.cells(Convergence.TABLE, "statistic")).containsOnly("prcc");
        double[] values = rows.numbers(Convergence.TABLE, "value");
        double[] used = rows.numbers(Convergence.TABLE, "n_used");
        double[] conf = rows.numbers(Convergence.TABLE, "conf");
        for (int k = 0; k < conf.length; k++) {
            // df = N - 2 - (k - 1) with three columns.
            double error = (1 - values[k] * values[k]) / FastMath.sqrt(used[k] - 4);
            assertThat(conf[k]).isCloseTo(QUANTILE * error, within(1e-9));
        }
    }

    @Test
    void convergenceHalvesThePointsDownToSixtyFour() {
        CollectedRows rows = rows(128, Plans.ANALYSIS);

        assertThat(rows.cells(Convergence.TABLE, "n_total"))
                .containsExactly(128L, 128L, 128L, 64L, 64L, 64L);
        assertThat(rows.cells(Convergence.TABLE, "n_used"))
                .containsExactly(127L, 127L, 127L, 63L, 63L, 63L);
    }

    @Test
    void convergenceHasSixSizesAtMost() {
        CollectedRows rows = rows(4096, Plans.ANALYSIS);

        assertThat(rows.cells(Convergence.TABLE, "n_total").stream().distinct())
                .containsExactly(4096L, 2048L, 1024L, 512L, 256L, 128L);
    }

    @Test
    void convergenceThatIsNotAskedForIsNotMade() {
        AnalysisSettings settings = Plans.analysis(AnalysisKind.RANK_CORRELATIONS);
        RankAnalysis asked = analysis(Plans.ANALYSIS);

        assertThat(asked.tables()).containsExactly(RankAnalysis.CORRELATIONS, Convergence.TABLE);
        assertThat(analysis(settings).tables()).containsExactly(RankAnalysis.CORRELATIONS);
        assertThat(rows(128, settings).cells(Convergence.TABLE, "value")).isEmpty();
    }

    @Test
    void ofFailuresThereAreNoCorrelations() {
        RankAnalysis analysis = analysis(Plans.ANALYSIS);

        assertThat(analysis.concerns(OUTCOME)).isTrue();
        assertThat(
                        analysis.concerns(
                                CollectedRows.subject(Reading.FAILED, CollectedRows.UNTREATED)))
                .isFalse();
    }

    /** Of an outcome that rises with the first factor and is missing at the first point. */
    private static CollectedRows rows(int points, AnalysisSettings settings) {
        SampledDesign design = design(points);
        SensitivityInput input = CollectedRows.input(design, settings);
        double[] outputs = new double[points];
        Arrays.setAll(
                outputs, k -> FastMath.exp(design.point(k)[0]) + 0.1 * DummyFactor.value(99, k));
        outputs[0] = Double.NaN;
        return CollectedRows.of(
                RankAnalysis.of(input), input, CollectedRows.column(OUTCOME, outputs));
    }

    private static RankAnalysis analysis(AnalysisSettings settings) {
        return RankAnalysis.of(CollectedRows.input(design(16), settings));
    }

    private static SampledDesign design(int points) {
        return new SampledDesign(CollectedRows.factors(), SobolSequence.plain(2), points);
    }
}
