package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.janus.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntegralsTest {

    /** log10 of 1e6 exp(0.1 t) is a line, so its integral over 60 d is known. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 61})
    void theBurdenIntegralMeetsItsClosedForm(int steps) {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.exponential(1e6, 0.1), 60)
                        .cutInto(steps)
                        .outcomes();

        double expected = 6 * 60 + 0.1 * StrictMath.log10(Math.E) * 60 * 60 / 2;
        assertThat(outcomes.number(Outcome.LOG10_BURDEN_AUC))
                .isCloseTo(expected, within(1e-6 * expected));
    }

    /** The integral of log10(1 + t) from 0 to 50 is (51 ln 51 - 50) / ln 10. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 200})
    void theBurdenIntegralRefinesStepsThatBend(int steps) {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.line(1, 1), 50).cutInto(steps).outcomes();

        double expected = (51 * StrictMath.log(51) - 50) / StrictMath.log(10);
        assertThat(outcomes.number(Outcome.LOG10_BURDEN_AUC))
                .isCloseTo(expected, within(1e-4 * expected));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 100})
    void theMeanOfStat3MeetsItsClosedForm(int steps) {
        Course rise = new Course(t -> 1 - StrictMath.exp(-t), t -> StrictMath.exp(-t));

        OutcomeValues outcomes =
                new SyntheticRun(20).leg(20, Map.of(State.STAT3, rise)).cutInto(steps).outcomes();

        double expected = 1 - (1 - StrictMath.exp(-20)) / 20;
        assertThat(outcomes.number(Outcome.STAT3_MEAN))
                .isCloseTo(expected, within(1e-4 * expected));
    }

    /** Quintics are what the batch integrator interpolates with: the mean of t^5 is 20^5 / 6. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theMeanOfAQuinticIsExact(int steps) {
        Course quintic = new Course(t -> StrictMath.pow(t, 5), t -> 5 * StrictMath.pow(t, 4));

        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(20, Map.of(State.STAT3, quintic))
                        .cutInto(steps)
                        .outcomes();

        double expected = StrictMath.pow(20, 5) / 6;
        assertThat(outcomes.number(Outcome.STAT3_MEAN))
                .isCloseTo(expected, within(1e-13 * expected));
    }
}
