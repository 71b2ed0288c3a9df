package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.janus.model.State;
import org.junit.jupiter.api.Test;

final class CrossingTest {

    private static final double LEVEL = 100;

    private final Crossing crossing = new Crossing(State.METASTATIC_CELLS, LEVEL);

    @Test
    void aStateThatBeginsAtTheLevelReachesItAtZero() {
        crossing.started(all(LEVEL));

        crossing.stepped(CourseStep.of(Course.line(LEVEL, 3), 0, 5));

        assertThat(crossing.timeDays()).isZero();
    }

    @Test
    void aStateThatStaysBelowNeverReachesIt() {
        crossing.started(all(1));

        crossing.stepped(CourseStep.of(Course.parabola(99, 1, 5), 0, 9));
        crossing.jumped(9, all(99));

        assertThat(crossing.timeDays()).isNaN();
    }

    @Test
    void theFirstStepThatReachesItCounts() {
        crossing.started(all(80));

        crossing.stepped(CourseStep.of(Course.line(80, 1), 0, 15));
        crossing.stepped(CourseStep.of(Course.line(80, 1), 15, 25));
        crossing.stepped(CourseStep.of(Course.line(80, 1), 25, 35));

        assertThat(crossing.timeDays()).isCloseTo(20, within(1e-10));
    }

    @Test
    void aStepThatEndsAtTheLevelReachesItThere() {
        crossing.started(all(80));

        crossing.stepped(CourseStep.of(Course.line(80, 2), 0, 10));

        assertThat(crossing.timeDays()).isEqualTo(10);
    }

    @Test
    void aTopWithinAStepReachesItOnTheWayUp() {
        crossing.started(all(0));

        crossing.stepped(CourseStep.of(Course.parabola(104, 4, 5.1), 0, 10));

        assertThat(crossing.timeDays()).isCloseTo(4.1, within(1e-10));
    }

    /** Of a course that grows by eleven decades, false position alone sees next to nothing. */
    @Test
    void aSteepRiseIsLocated() {
        crossing.started(all(1e-3));

        crossing.stepped(CourseStep.of(Course.exponential(1e-3, 1), 0, 25));

        assertThat(crossing.timeDays()).isCloseTo(StrictMath.log(1e5), within(1e-9));
    }

    /**
     * Of a course that stays close above the level, false position alone takes a percent a time.
     */
    @Test
    void aRiseThatLevelsOffAboveTheLevelIsLocated() {
        crossing.started(all(0));
        Course saturation =
                new Course(
                        t -> 101 - 101 * StrictMath.exp(-5 * t), t -> 505 * StrictMath.exp(-5 * t));

        crossing.stepped(CourseStep.of(saturation, 0, 10));

        double expected = StrictMath.log(101) / 5;
        assertThat(crossing.timeDays()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void whereTheInterpolantMissesTheLevelTheEndOfTheStepCounts() {
        crossing.started(all(80));

        crossing.stepped(new CourseStep(Course.line(80, 2), 0, 10, 1e-9));

        assertThat(crossing.timeDays()).isEqualTo(10);
    }

    @Test
    void aJumpToTheLevelReachesIt() {
        crossing.started(all(1));

        crossing.jumped(3, all(LEVEL));
        crossing.jumped(4, all(2 * LEVEL));

        assertThat(crossing.timeDays()).isEqualTo(3);
    }

    private static double[] all(double value) {
        double[] state = new double[State.count()];
        Arrays.fill(state, value);
        return state;
    }
}
