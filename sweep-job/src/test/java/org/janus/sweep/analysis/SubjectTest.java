package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.analysis.Subject.Side;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.janus.sweep.plan.Plans;
import org.janus.sweep.table.Column;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final OutcomeColumn BURDEN = OutcomeColumn.number("burden");
    private static final OutcomeColumn FAILED =
            new OutcomeColumn("failed", "status", Reading.FAILED);
    private static final Side WITH = new Side("with", 0, -1);
    private static final Side WITHOUT = new Side("without", 1, -1);
    private static final Side EFFECT = new Side("effect", 1, 0);

    @Test
    void everyOutcomeIsASubjectInEveryScenarioAndContrastButFailuresInScenariosOnly() {
        var design = new SampledDesign(CollectedRows.factors(), SobolSequence.plain(2), 1);
        var input =
                new SensitivityInput(
                        design,
                        1,
                        List.of("with", "without"),
                        List.of(new ScenarioPair("effect", 1, 0)),
                        "",
                        new RunNumbers(List.of(BURDEN, FAILED), 60, OutcomeSettings.DEFAULT),
                        Plans.ANALYSIS);

        assertThat(Subject.of(input))
                .containsExactly(
                        new Subject(0, 0, BURDEN, WITH),
                        new Subject(1, 0, BURDEN, WITHOUT),
                        new Subject(2, 0, BURDEN, EFFECT),
                        new Subject(3, 1, FAILED, WITH),
                        new Subject(4, 1, FAILED, WITHOUT));
    }

    @Test
    void aContrastIsItsScenarioLessTheOther() {
        double[][] numbers = {{1, 10}, {4, 50}};

        assertThat(new Subject(0, 1, BURDEN, WITHOUT).of(numbers)).isEqualTo(50);
        assertThat(new Subject(0, 1, BURDEN, EFFECT).of(numbers)).isEqualTo(40);
        assertThat(new Subject(0, 0, BURDEN, EFFECT).of(numbers)).isEqualTo(3);
    }

    @Test
    void aRowBeginsWithTheOutcomeAndTheScenarioOrTheContrast() {
        assertThat(new Subject(0, 0, BURDEN, WITH).row().cells())
                .containsExactly("burden", "with", null);
        assertThat(new Subject(0, 0, BURDEN, EFFECT).row().cells())
                .containsExactly("burden", null, "effect");
    }

    @Test
    void aRowHasACellForEachOfItsColumns() {
        assertThat(Subject.columns().list())
                .extracting(Column::name)
                .containsExactly("outcome", "scenario", "contrast");
    }

    @Test
    void resultsWithoutScenariosNameNone() {
        assertThat(new Subject(0, 0, BURDEN, new Side("", 0, -1)).row().cells())
                .containsExactly("burden", null, null);
    }
}
