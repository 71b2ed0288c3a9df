package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.ExperimentKind;
import org.janus.sweep.experiment.ExperimentResult;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final List<ExperimentResult> RESULTS = List.of(result("E01"), result("P01"));

    @Test
    void withoutACohortResultsStandAlone() {
        List<Agreement> agreements = Agreement.of(RESULTS);

        assertThat(agreements).extracting(Agreement::result).isEqualTo(RESULTS);
        assertThat(agreements).allMatch(agreement -> agreement.cohort().isEmpty());
    }

    @Test
    void everyExperimentHasItsShareOfTheAnimals() {
        List<Agreement> agreements = Agreement.of(RESULTS, List.of(30, 8), 40);

        assertThat(agreements).extracting(Agreement::result).isEqualTo(RESULTS);
        assertThat(agreements)
                .extracting(agreement -> agreement.cohort().orElseThrow().share())
                .containsExactly(0.75, 0.2);
    }

    private static ExperimentResult result(String id) {
        var experiment =
                new Experiment(id, ExperimentKind.PREDICTION, "", "", 60, List.of(), List.of());
        return new ExperimentResult(experiment, List.of());
    }
}
