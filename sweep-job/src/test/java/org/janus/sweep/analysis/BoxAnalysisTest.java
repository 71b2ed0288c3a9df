package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.janus.sweep.plan.AnalysisSettings;
import org.junit.jupiter.api.Test;

class BoxAnalysisTest {

    private static final SampledDesign DESIGN =
            new SampledDesign(CollectedRows.factors(), SobolSequence.plain(2), 256);
    private static final Subject CONTROL =
            CollectedRows.subject(Reading.CONTROLLED, CollectedRows.UNTREATED);

    @Test
    void findsWhereTheTumorEscapes() {
        CollectedRows rows = rows(List.of());

        long escapes = Arrays.stream(controlled()).filter(y -> y == 0).count();
        assertThat(rows.cells(BoxTables.BOXES, "outcome")).containsExactly("not_controlled");
        assertThat(rows.cells(BoxTables.BOXES, "of_table")).containsExactly("runs");
        assertThat(rows.cells(BoxTables.BOXES, "among")).containsExactly("all");
        assertThat(rows.numbers(BoxTables.BOXES, "density")[0]).isGreaterThan(0.95);
        assertThat(rows.numbers(BoxTables.BOXES, "coverage")[0]).isGreaterThan(0.95);
        assertThat(rows.numbers(BoxTables.BOXES, "share")[0]).isEqualTo(escapes / 256.0);
        assertThat(rows.cells(BoxTables.LIMITS, "factor"))
                .containsExactly("tumor_growth_rate", "mdsc_recruitment_rate");
    }

    @Test
    void seeksBoxesOfMeasurableFactorsBesideThoseOfAll() {
        CollectedRows rows = rows(List.of("mdsc.recruitment-rate"));

        assertThat(rows.cells(BoxTables.BOXES, "among")).containsExactly("all", "measurable");
        assertThat(rows.cells(BoxTables.LIMITS, "factor"))
                .containsExactly(
                        "tumor_growth_rate", "mdsc_recruitment_rate", "mdsc_recruitment_rate");
    }

    @Test
    void isAskedOfSubjectsWithAQuestion() {
        BoxAnalysis analysis = analysis(List.of());

        assertThat(analysis.concerns(CONTROL)).isTrue();
        assertThat(
                        analysis.concerns(
                                CollectedRows.subject(Reading.NUMBER, CollectedRows.UNTREATED)))
                .isFalse();
        assertThat(analysis.tables()).containsExactly(BoxTables.BOXES, BoxTables.LIMITS);
    }

    private static CollectedRows rows(List<String> measurable) {
        return CollectedRows.of(
                analysis(measurable),
                input(measurable),
                CollectedRows.column(CONTROL, controlled()));
    }

    private static BoxAnalysis analysis(List<String> measurable) {
        return BoxAnalysis.of(input(measurable));
    }

    /** One box, all alphas and the least mass 0.05. */
    private static SensitivityInput input(List<String> measurable) {
        var boxes = new AnalysisSettings.Boxes(0.05, 0.05, 0.05, 0.8, 1, measurable);
        return CollectedRows.input(DESIGN, new AnalysisSettings(List.of(), 0, boxes));
    }

    private static double[] controlled() {
        double[] controlled = new double[256];
        Arrays.setAll(
                controlled, k -> DESIGN.point(k)[0] > 0.6 && DESIGN.point(k)[1] < 0.4 ? 0 : 1);
        return controlled;
    }
}
