package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.janus.model.State;
import org.junit.jupiter.api.Test;

final class NadirTest {

    private final Nadir nadir = new Nadir();

    @Test
    void aBaselineAtTheBeginIsTheInitialTumor() {
        nadir.started(0, all(50));

        nadir.stepped(CourseStep.of(Course.line(50, 1), 0, 10));

        assertThat(nadir.baseline()).isEqualTo(50);
        assertNadir(50, 0);
    }

    @Test
    void beforeTheBaselineThereIsNothing() {
        nadir.started(10, all(50));

        nadir.stepped(CourseStep.of(Course.line(50, -1), 0, 9));
        nadir.jumped(9, all(41), all(0));
        nadir.eliminated(9);

        assertThat(nadir.baseline()).isNaN();
        assertThat(nadir.value()).isNaN();
        assertThat(nadir.timeDays()).isNaN();
    }

    @Test
    void aBaselineWithinAStepIsReadOffTheInterpolant() {
        nadir.started(4, all(100));

        nadir.stepped(CourseStep.of(Course.line(100, -10), 0, 8));

        assertThat(nadir.baseline()).isEqualTo(60);
        assertNadir(20, 8);
    }

    @Test
    void aBaselineAtTheEndOfAStepIsTheStateThere() {
        nadir.started(8, all(20));

        nadir.stepped(new CourseStep(Course.line(20, 10), 0, 8, 1));

        assertThat(nadir.baseline()).isEqualTo(100);
        assertNadir(100, 8);
    }

    @Test
    void aValleyAfterTheBaselineCounts() {
        nadir.started(2, all(0));

        nadir.stepped(CourseStep.of(Course.parabola(30, -2, 6), 0, 10));

        assertThat(nadir.baseline()).isEqualTo(62);
        assertThat(nadir.value()).isCloseTo(30, within(1e-9));
        assertThat(nadir.timeDays()).isCloseTo(6, within(1e-4));
    }

    @Test
    void aValleyBeforeTheBaselineDoesNot() {
        nadir.started(8, all(0));

        nadir.stepped(CourseStep.of(Course.parabola(30, -2, 6), 0, 10));

        assertNadir(38, 8);
    }

    /** A step that rises at once tells nothing of its begin. */
    @Test
    void aDoseThatIsFollowedByARiseHasItsNadirAtTheDose() {
        nadir.started(5, all(50));
        nadir.stepped(CourseStep.of(Course.constant(50), 0, 5));

        nadir.jumped(5, all(50), all(20));
        nadir.stepped(CourseStep.of(Course.line(10, 2), 5, 15));

        assertThat(nadir.baseline()).isEqualTo(50);
        assertNadir(20, 5);
    }

    @Test
    void ofEqualValleysTheEarliestCounts() {
        nadir.started(0, all(50));

        nadir.stepped(CourseStep.of(Course.line(50, -1), 0, 10));
        nadir.jumped(10, all(40), all(40));
        nadir.stepped(CourseStep.of(Course.constant(40), 10, 20));

        assertNadir(40, 10);
    }

    @Test
    void aDoseThatRoundingPutsBehindTheLastStepFollowsTheBaseline() {
        nadir.started(5, all(50));
        nadir.stepped(CourseStep.of(Course.constant(50), 0, Math.nextDown(5.0)));

        nadir.jumped(5, all(50), all(20));

        assertThat(nadir.baseline()).isEqualTo(50);
        assertNadir(20, 5);
    }

    @Test
    void anEliminationLeavesNothing() {
        nadir.started(0, all(50));

        nadir.eliminated(7);

        assertNadir(0, 7);
    }

    private void assertNadir(double value, double timeDays) {
        assertThat(nadir.value()).isEqualTo(value);
        assertThat(nadir.timeDays()).isEqualTo(timeDays);
    }

    private static double[] all(double value) {
        double[] state = new double[State.count()];
        Arrays.fill(state, value);
        return state;
    }
}
