package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EndStateTest {

    private final EndState end = new EndState();

    @Test
    void ratesAndRatiosAreThoseOfTheEndOfTheStep() {
        end.stepped(CourseStep.of(Course.line(10, 3), 0, 10));

        assertThat(end.netGrowthRate()).isEqualTo(3.0 / 40);
        assertThat(end.effectorTregRatio()).isEqualTo(1);
    }

    /** Even where the last slope is not zero. */
    @Test
    void whereNothingIsLeftThereIsNeitherRateNorRatio() {
        end.stepped(CourseStep.of(Course.line(30, -3), 0, 10));

        assertThat(end.netGrowthRate()).isNaN();
        assertThat(end.effectorTregRatio()).isNaN();
    }

    @Test
    void anEliminatedTumorDoesNotGrow() {
        end.stepped(CourseStep.of(Course.line(10, -0.9), 0, 10));

        end.eliminated();

        assertThat(end.tumorCells()).isZero();
        assertThat(end.netGrowthRate()).isNaN();
    }
}
