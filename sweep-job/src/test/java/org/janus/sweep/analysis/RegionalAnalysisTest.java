package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegionalAnalysisTest {

    private static final SampledDesign DESIGN =
            new SampledDesign(CollectedRows.factors(), SobolSequence.plain(2), 64);
    private static final SensitivityInput INPUT = CollectedRows.input(DESIGN);
    private static final Subject CONTROL =
            CollectedRows.subject(Reading.CONTROLLED, CollectedRows.UNTREATED);

    @Test
    @Tag("validation")
    void theFactorThatDecidesControlIsApartFromTheOthers() {
        double[] controlled = new double[64];
        Arrays.setAll(controlled, k -> DESIGN.point(k)[0] > 0.75 ? 1 : 0);
        controlled[0] = Double.NaN;

        CollectedRows rows = rows(controlled);

        long cases = Arrays.stream(controlled).filter(y -> y == 1).count();
        assertThat(rows.cells(RegionalAnalysis.RSA, "factor"))
                .containsExactly("tumor_growth_rate", "mdsc_recruitment_rate", "dummy");
        double[] distances = rows.numbers(RegionalAnalysis.RSA, "ks");
        assertThat(distances[0]).isEqualTo(1);
        assertThat(distances[1]).isLessThan(0.5);
        assertThat(rows.cells(RegionalAnalysis.RSA, "n_behavioural")).containsOnly(cases);
        assertThat(rows.cells(RegionalAnalysis.RSA, "n_used")).containsOnly(63L);
        assertThat(rows.cells(RegionalAnalysis.RSA, "n_total")).containsOnly(64L);
        assertThat(rows.cells(RegionalAnalysis.RSA, "note")).containsOnly("");
    }

    @Test
    void controlEverywhereTellsNothing() {
        double[] controlled = new double[64];
        Arrays.fill(controlled, 1);

        CollectedRows rows = rows(controlled);

        assertThat(rows.cells(RegionalAnalysis.RSA, "ks")).containsOnlyNulls();
        assertThat(rows.cells(RegionalAnalysis.RSA, "note"))
                .containsOnly("the outcome is (nearly) the same at all points");
    }

    @Test
    void isAskedOfControlInScenarios() {
        RegionalAnalysis analysis = RegionalAnalysis.of(INPUT);

        assertThat(analysis.concerns(CONTROL)).isTrue();
        assertThat(
                        analysis.concerns(
                                CollectedRows.subject(Reading.NUMBER, CollectedRows.UNTREATED)))
                .isFalse();
        assertThat(
                        analysis.concerns(
                                CollectedRows.subject(Reading.CONTROLLED, CollectedRows.CONTRAST)))
                .isFalse();
        assertThat(analysis.tables()).containsExactly(RegionalAnalysis.RSA);
    }

    private static CollectedRows rows(double[] controlled) {
        return CollectedRows.of(
                RegionalAnalysis.of(INPUT), INPUT, CollectedRows.column(CONTROL, controlled));
    }
}
