package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.janus.model.State;
import org.junit.jupiter.api.Test;

final class PeakTest {

    private final Peak peak = new Peak(State.EFFECTOR_CELLS);

    @Test
    void aFallPeaksAtTheBeginOfTheRun() {
        peak.started(all(50));

        peak.stepped(CourseStep.of(Course.line(50, -1), 0, 10));

        assertPeak(50, 0);
    }

    @Test
    void aRisePeaksAtItsEnd() {
        peak.started(all(50));

        peak.stepped(CourseStep.of(Course.line(50, 2), 0, 10));

        assertPeak(70, 10);
    }

    @Test
    void aTurnPeaksWithinTheStep() {
        peak.started(all(0));

        peak.stepped(CourseStep.of(Course.parabola(90, 2, 4), 0, 10));

        assertThat(peak.value()).isCloseTo(90, within(1e-9));
        assertThat(peak.timeDays()).isCloseTo(4, within(1e-4));
    }

    /** The step after a dose may go down at once: then nothing but the jump tells of the top. */
    @Test
    void aDoseThatIsFollowedByAFallPeaksAtTheDose() {
        peak.started(all(50));
        peak.stepped(CourseStep.of(Course.constant(50), 0, 10));

        peak.jumped(10, all(80));
        peak.stepped(CourseStep.of(Course.line(90, -1), 10, 20));

        assertPeak(80, 10);
    }

    @Test
    void ofEqualPeaksTheEarliestCounts() {
        peak.started(all(50));

        peak.stepped(CourseStep.of(Course.line(50, 2), 0, 10));
        peak.jumped(10, all(60));
        peak.stepped(CourseStep.of(Course.line(50, 1), 10, 20));

        assertPeak(70, 10);
    }

    private void assertPeak(double value, double timeDays) {
        assertThat(peak.value()).isEqualTo(value);
        assertThat(peak.timeDays()).isEqualTo(timeDays);
    }

    private static double[] all(double value) {
        double[] state = new double[State.count()];
        Arrays.fill(state, value);
        return state;
    }
}
