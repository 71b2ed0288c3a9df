package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.janus.model.State;
import org.janus.model.solve.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read at a glance is what a search would have found, and a search after it adds nothing.
 */
final class GlanceTest {

    private static final double LEVEL = 100;

    /** Courses from day 10 to day 20, and whether they go one way. */
    private static Stream<Arguments> courses() {
        return Stream.of(
                Arguments.of(Course.line(50, 1), true),
                Arguments.of(Course.line(50, -1), true),
                Arguments.of(Course.line(95, 1), true),
                Arguments.of(Course.constant(50), true),
                Arguments.of(Course.exponential(1, 0.1), true),
                Arguments.of(Course.parabola(99, 1, 15), false),
                Arguments.of(Course.parabola(101, 1, 15), false),
                Arguments.of(Course.parabola(40, -1, 14), false));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aPeakIsTheSame(Course course, boolean isOneWay) {
        Step step = CourseStep.of(course, 10, 20);
        Peak glanced = peak();
        Peak searched = peak();

        assertThat(glanced.glance(step)).isEqualTo(isOneWay);
        if (isOneWay) {
            searched.stepped(step);
            assertSame(glanced, searched);
        }

        glanced.stepped(step);
        searched.stepped(step);
        assertSame(glanced, searched);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aNadirIsTheSame(Course course, boolean isOneWay) {
        Step step = CourseStep.of(course, 10, 20);
        Nadir glanced = nadir(10);
        Nadir searched = nadir(10);

        assertThat(glanced.glance(step)).isEqualTo(isOneWay);
        if (isOneWay) {
            searched.stepped(step);
            assertSame(glanced, searched);
        }

        glanced.stepped(step);
        searched.stepped(step);
        assertSame(glanced, searched);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aNadirStudiesTheStepThatReachesTheBaseline(Course course) {
        Step step = CourseStep.of(course, 10, 20);

        assertThat(nadir(25).glance(step)).isTrue();
        assertThat(nadir(20).glance(step)).isFalse();
        assertThat(nadir(15).glance(step)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aCrossingIsNotOverlooked(Course course, boolean isOneWay) {
        Step step = CourseStep.of(course, 10, 20);
        Crossing crossing = crossing();

        boolean isSettled = crossing.glance(step);

        assertThat(crossing.timeDays()).isNaN();
        assertThat(isSettled).isEqualTo(isOneWay && step.end(0) < LEVEL);
        crossing.stepped(step);
        if (isSettled) {
            assertThat(crossing.timeDays()).isNaN();
        } else {
            boolean isReached = course.value().applyAsDouble(15) >= LEVEL || step.end(0) >= LEVEL;
            assertThat(Double.isNaN(crossing.timeDays())).isNotEqualTo(isReached);
        }
    }

    @Test
    void aCrossingThatHappenedIsSettled() {
        Crossing crossing = crossing();
        crossing.stepped(CourseStep.of(Course.line(95, 1), 0, 10));

        assertThat(crossing.glance(CourseStep.of(Course.parabola(101, 1, 15), 10, 20))).isTrue();
        assertThat(crossing.isSettledBelow(200)).isTrue();
    }

    @Test
    void aCrossingIsSettledBelowItsLevelOnly() {
        assertThat(crossing().isSettledBelow(99)).isTrue();
        assertThat(crossing().isSettledBelow(LEVEL)).isFalse();
    }

    private static void assertSame(Peak actual, Peak expected) {
        assertThat(actual.value()).isEqualTo(expected.value());
        assertThat(actual.timeDays()).isEqualTo(expected.timeDays());
    }

    private static void assertSame(Nadir actual, Nadir expected) {
        assertThat(actual.value()).isEqualTo(expected.value());
        assertThat(actual.timeDays()).isEqualTo(expected.timeDays());
        assertThat(actual.baseline()).isEqualTo(expected.baseline());
    }

    private static Peak peak() {
        Peak peak = new Peak(State.TUMOR_CELLS);
        peak.started(all(50));
        return peak;
    }

    /** A nadir whose baseline, if it is reached by day 10, was 50. */
    private static Nadir nadir(double baselineDays) {
        Nadir nadir = new Nadir();
        nadir.started(baselineDays, all(50));
        nadir.stepped(CourseStep.of(Course.constant(50), 0, 10));
        return nadir;
    }

    private static Crossing crossing() {
        Crossing crossing = new Crossing(State.METASTATIC_CELLS, LEVEL);
        crossing.started(all(1));
        return crossing;
    }

    private static double[] all(double value) {
        double[] state = new double[State.count()];
        Arrays.fill(state, value);
        return state;
    }
}
