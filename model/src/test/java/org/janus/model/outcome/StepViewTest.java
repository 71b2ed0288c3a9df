package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.janus.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StepViewTest {

    private static final double START_DAYS = 3;
    private static final double END_DAYS = 5;

    /** The chord's slope is 2 or -2 per day, so the limit is 6. */
    @ParameterizedTest
    @CsvSource({
        "10, 14, 2, 2",
        "10, 14, 6, 6",
        "10, 14, 0, 6",
        "10, 14, 6, 0",
        "14, 10, -2, -2",
        "14, 10, -6, -6",
        "14, 10, 0, -6",
        "14, 10, -6, 0",
        "10, 10, 0, 0"
    })
    void slopesUpToThreeTimesTheChordsAreMonotone(
            double start, double end, double startSlope, double endSlope) {
        StepView step = step(start, end, startSlope, endSlope);

        assertThat(step.isMonotone(State.TUMOR_CELLS.ordinal())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 14, 6.1, 2", "10, 14, 2, 6.1", "10, 14, -0.1, 2", "10, 14, 2, -0.1",
        "14, 10, -6.1, -2", "14, 10, -2, -6.1", "14, 10, 0.1, -2", "14, 10, -2, 0.1",
        "10, 10, 0.1, -0.1", "10, 10, 0.1, 0", "10, 10, 0, 0.1"
    })
    void steeperOrOpposedSlopesAreNot(
            double start, double end, double startSlope, double endSlope) {
        StepView step = step(start, end, startSlope, endSlope);

        assertThat(step.isMonotone(State.TUMOR_CELLS.ordinal())).isFalse();
    }

    private static StepView step(double start, double end, double startSlope, double endSlope) {
        Course course =
                new Course(
                        t -> t == START_DAYS ? start : end,
                        t -> t == START_DAYS ? startSlope : endSlope);
        return HandMadeStep.of(START_DAYS, END_DAYS, State.TUMOR_CELLS, course).view();
    }
}
