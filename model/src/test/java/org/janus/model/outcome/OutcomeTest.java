package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class OutcomeTest {

    @Test
    void columnsComeInTheOrderOfTheTable() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::column))
                .containsExactly(
                        "outcome",
                        "controlled",
                        "time_to_elimination_days",
                        "time_to_escape_days",
                        "tumor_cells_end",
                        "tumor_cells_peak",
                        "time_to_peak_days",
                        "tumor_cells_nadir",
                        "time_to_nadir_days",
                        "log10_burden_auc",
                        "net_growth_rate_end_per_day",
                        "response",
                        "best_diameter_change",
                        "metastatic_cells_end",
                        "time_to_metastasis_days",
                        "effector_peak_cells",
                        "effector_treg_ratio_end",
                        "mdsc_end_cells",
                        "il6_tumor_peak_pm",
                        "il6_plasma_peak_pm",
                        "stat3_mean",
                        "status",
                        "status_detail",
                        "steps",
                        "rejected_steps",
                        "rhs_evaluations");
        assertThat(Outcome.count()).isEqualTo(Outcome.values().length);
    }

    @Test
    void everyOutcomeIsDefined() {
        assertThat(Outcome.values()).noneMatch(outcome -> outcome.definition().isBlank());
        assertThat(Outcome.values()).noneMatch(outcome -> outcome.unit().isBlank());
    }

    @Test
    void anOutcomeTellsWhenACompletedRunHasNone() {
        assertThat(Outcome.TIME_TO_ESCAPE.absence()).isEqualTo("it never did");
        assertThat(Outcome.TUMOR_CELLS_END.absence()).isEmpty();
    }

    @Test
    void aFailedRunHasItsStatusAndStatisticsOnly() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::isOfFailedRuns))
                .containsExactly(
                        Outcome.STATUS,
                        Outcome.STATUS_DETAIL,
                        Outcome.STEPS,
                        Outcome.REJECTED_STEPS,
                        Outcome.RHS_EVALUATIONS);
    }
}
