package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.EfastDesign;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EfastAnalysisTest {

    private static final EfastDesign DESIGN =
            EfastDesign.of(
                    CollectedRows.factors(),
                    new EfastDesign.Curve(1025, 4, new EfastDesign.Phase.Zero()));
    private static final SensitivityInput INPUT = CollectedRows.input(DESIGN);
    private static final Subject OUTCOME =
            CollectedRows.subject(Reading.NUMBER, CollectedRows.UNTREATED);

    @Test
    @Tag("validation")
    void aLinearOutcomeIsDueToItsFactorAlone() {
        CollectedRows rows = rows(outputs());

        assertThat(rows.cells(EfastAnalysis.INDICES, "factor"))
                .containsExactly("tumor_growth_rate", "mdsc_recruitment_rate");
        // Along the curve a coordinate is a triangular wave, of whose variance the first four
        // harmonics hold (1 + 1/81) 96 / pi^4 = 0.9977.
        assertThat(rows.numbers(EfastAnalysis.INDICES, "s1"))
                .containsExactly(new double[] {0.9977, 0}, within(2e-3));
        assertThat(rows.numbers(EfastAnalysis.INDICES, "st"))
                .containsExactly(new double[] {1, 0}, within(3e-3));
        assertThat(rows.cells(EfastAnalysis.INDICES, "n_used")).containsExactly(1L, 1L);
        assertThat(rows.cells(EfastAnalysis.INDICES, "n_total")).containsExactly(1L, 1L);
        assertThat(rows.cells(EfastAnalysis.INDICES, "n_points")).containsExactly(1025L, 1025L);
        assertThat(rows.cells(EfastAnalysis.INDICES, "note")).containsOnly("");
    }

    @Test
    void aMissingRunCostsItsCurve() {
        double[] outputs = outputs();
        outputs[1030] = Double.NaN;

        CollectedRows rows = rows(outputs);

        assertThat(rows.numbers(EfastAnalysis.INDICES, "s1")[0]).isCloseTo(0.9977, within(2e-3));
        assertThat(rows.numbers(EfastAnalysis.INDICES, "s1")[1]).isNaN();
        assertThat(rows.cells(EfastAnalysis.INDICES, "n_used")).containsExactly(1L, 0L);
        assertThat(rows.cells(EfastAnalysis.INDICES, "note"))
                .containsExactly("", "no curve has all its outputs");
    }

    @Test
    void ofFailuresThereAreNoIndices() {
        EfastAnalysis analysis = EfastAnalysis.of(INPUT);

        assertThat(analysis.concerns(OUTCOME)).isTrue();
        assertThat(
                        analysis.concerns(
                                CollectedRows.subject(Reading.FAILED, CollectedRows.UNTREATED)))
                .isFalse();
        assertThat(analysis.tables()).containsExactly(EfastAnalysis.INDICES);
    }

    private static CollectedRows rows(double[] outputs) {
        return CollectedRows.of(
                EfastAnalysis.of(INPUT), INPUT, CollectedRows.column(OUTCOME, outputs));
    }

    private static double[] outputs() {
        double[] outputs = new double[(int) DESIGN.size()];
        Arrays.setAll(outputs, k -> 5 * DESIGN.point(k)[0]);
        return outputs;
    }
}
