package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        assertThat(outcomes.cell(Outcome.RESPONSE)).hasValue("SD");
        assertThat(outcomes.cell(Outcome.STEPS)).hasValue(7L);
        assertThat(outcomes.cell(Outcome.TIME_TO_ESCAPE)).isEmpty();
    }

    @Test
    void aFailedRunTellsWhy() {
        assertThat(FAILED.cell(Outcome.STATUS)).hasValue("NON_FINITE");
        assertThat(FAILED.cell(Outcome.STATUS_DETAIL)).hasValue("tumor_cells is NaN at 3 d");
        assertThat(FAILED.cell(Outcome.CONTROLLED)).isEmpty();
        assertThat(FAILED.status()).isEqualTo(Status.NON_FINITE);
        assertThat(FAILED.fate()).isEmpty();
        assertThat(FAILED.cell(Outcome.OUTCOME)).isEmpty();
        assertThat(FAILED.cell(Outcome.RESPONSE)).isEmpty();
    }

    @Test
    void aNumberThatIsNotThereIsNaN() {
        assertThat(FAILED.number(Outcome.TUMOR_CELLS_END)).isNaN();
    }

    @Test
    void anotherKindIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAILED.number(Outcome.STEPS))
                .withMessage("steps is a COUNT, not a NUMBER");
    }
}
