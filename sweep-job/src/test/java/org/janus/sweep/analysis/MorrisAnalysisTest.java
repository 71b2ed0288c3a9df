package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.MorrisDesign;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MorrisAnalysisTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final MorrisDesign DESIGN = new MorrisDesign(CollectedRows.factors(), 8, 4, 7);
    private static final SensitivityInput INPUT = CollectedRows.input(DESIGN);
    private static final Subject OUTCOME =
            CollectedRows.subject(Reading.NUMBER, CollectedRows.UNTREATED);

    @Test
    @Tag("validation")
    void effectsOfALinearOutcomeAreItsCoefficients() {
        CollectedRows rows = rows(outputs());

        assertThat(rows.cells(MorrisAnalysis.EFFECTS, "factor"))
                .containsExactly("tumor_growth_rate", "mdsc_recruitment_rate");
        assertNumbers(rows, MorrisAnalysis.EFFECTS, "mu", 3, -2);
        assertNumbers(rows, MorrisAnalysis.EFFECTS, "mu_star", 3, 2);
        assertNumbers(rows, MorrisAnalysis.EFFECTS, "mu_star_conf", 0, 0);
        assertNumbers(rows, MorrisAnalysis.EFFECTS, "sigma", 0, 0);
        assertThat(rows.cells(MorrisAnalysis.EFFECTS, "n_used")).containsExactly(8L, 8L);
        assertThat(rows.cells(MorrisAnalysis.EFFECTS, "n_total")).containsExactly(8L, 8L);
        assertThat(rows.cells(MorrisAnalysis.EFFECTS, "note")).containsOnly("");
    }

    @Test
    void convergenceHalvesTheTrajectoriesDownToFour() {
        double[] outputs = outputs();
        Arrays.fill(outputs, 5 * DESIGN.rowsPerTrajectory(), outputs.length, Double.NaN);

        CollectedRows rows = rows(outputs);

        assertThat(rows.cells(Convergence.TABLE, "n_total")).containsExactly(8L, 8L, 4L, 4L);
        assertThat(rows.cells(Convergence.TABLE, "n_used")).containsExactly(5L, 5L, 4L, 4L);
        assertThat(rows.cells(Convergence.TABLE, "statistic")).containsOnly("mu_star");
        assertNumbers(rows, Convergence.TABLE, "value", 3, 2, 3, 2);
    }

    @Test
    void ofFailuresThereAreNoEffects() {
        MorrisAnalysis analysis = MorrisAnalysis.of(INPUT);

        assertThat(analysis.concerns(OUTCOME)).isTrue();
        assertThat(
                        analysis.concerns(
                                CollectedRows.subject(Reading.FAILED, CollectedRows.UNTREATED)))
                .isFalse();
        assertThat(analysis.tables()).containsExactly(MorrisAnalysis.EFFECTS, Convergence.TABLE);
    }

    private static void assertNumbers(
            CollectedRows rows, AnalysisTable table, String column, double... expected) {
        assertThat(rows.numbers(table, column)).as(column).containsExactly(expected, ROUNDING);
    }

    private static CollectedRows rows(double[] outputs) {
        return CollectedRows.of(
                MorrisAnalysis.of(INPUT), INPUT, CollectedRows.column(OUTCOME, outputs));
    }

    private static double[] outputs() {
        double[] outputs = new double[(int) DESIGN.size()];
        Arrays.setAll(outputs, k -> 3 * DESIGN.units(k)[0] - 2 * DESIGN.units(k)[1]);
        return outputs;
    }
}
