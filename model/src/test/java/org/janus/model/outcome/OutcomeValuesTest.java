package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.janus.model.solve.Completion;
import org.janus.model.solve.Status;
import org.junit.jupiter.api.Test;

final class OutcomeValuesTest {

    private static final OutcomeValues FAILED =
            OutcomeValues.failed(
                    new Completion(Status.NON_FINITE, "tumor_cells is NaN at 3 d", 3, 5, 2, 70));

    @Test
    void cellsHaveTheTypeOfTheirKind() {
        OutcomeValues outcomes = SyntheticRun.ofTumorCells(Course.constant(2e8), 60).outcomes();

        assertThat(outcomes.cell(Outcome.OUTCOME)).hasValue("EQUILIBRIUM");
        assertThat(outcomes.cell(Outcome.CONTROLLED)).hasValue(true);
        assertThat(outcomes.cell(Outcome.TUMOR_CELLS_END)).hasValue(2e8);
        assertThat(outcomes.cell(Outcome.STEPS)).hasValue(7L);
        assertThat(outcomes.cell(Outcome.TIME_TO_ESCAPE)).isEmpty();
    }

    @Test
    void aFailedRunTellsWhy() {
        assertThat(FAILED.cell(Outcome.STATUS)).hasValue("NON_FINITE");
        assertThat(FAILED.cell(Outcome.STATUS_DETAIL)).hasValue("tumor_cells is NaN at 3 d");
        assertThat(FAILED.cell(Outcome.CONTROLLED)).isEmpty();
        assertThat(FAILED.fate()).isEmpty();
        assertThat(FAILED.response()).isEmpty();
    }

    @Test
    void aNumberThatIsNotThereIsNaN() {
        assertThat(FAILED.number(Outcome.TUMOR_CELLS_END)).isNaN();
    }

    @Test
    void aTextThatIsNotThereIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FAILED.text(Outcome.OUTCOME))
                .withMessage("outcome is null: the run failed");
    }

    @Test
    void anotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAILED.number(Outcome.STEPS))
                .withMessage("steps is a COUNT, not a NUMBER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAILED.text(Outcome.STEPS))
                .withMessage("steps is a COUNT, not a TEXT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAILED.flag(Outcome.STATUS))
                .withMessage("status is a TEXT, not a FLAG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAILED.count(Outcome.STATUS))
                .withMessage("status is a TEXT, not a COUNT");
    }
}
