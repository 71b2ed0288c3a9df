package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.janus.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StepMaximumTest {

    private static final double TOP_DAYS = (114 - Math.sqrt(3276)) / 162;
    private static final double RECORD = 104;

    /**
     * 100 + 30 t - 57 t^2 + 27 t^3 begins and ends at 100, with slopes 30 and -3; only the steep
     * one leaves room for its top of 104.67.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void aTopBehindASteepBeginIsFound(double sign) {
        Course course = new Course(t -> sign * value(t), t -> sign * slope(t));
        StepMaximum maximum = new StepMaximum(State.TUMOR_CELLS, sign);

        maximum.seek(HandMadeStep.of(0, 1, State.TUMOR_CELLS, course), RECORD);

        assertThat(maximum.timeDays()).isCloseTo(TOP_DAYS, within(1e-5));
        assertThat(maximum.value()).isCloseTo(value(TOP_DAYS), within(1e-8));
    }

    /** The same, mirrored in time. */
    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void aTopBeforeASteepEndIsFound(double sign) {
        Course course = new Course(t -> sign * value(1 - t), t -> -sign * slope(1 - t));
        StepMaximum maximum = new StepMaximum(State.TUMOR_CELLS, sign);

        maximum.seek(HandMadeStep.of(0, 1, State.TUMOR_CELLS, course), RECORD);

        assertThat(maximum.timeDays()).isCloseTo(1 - TOP_DAYS, within(1e-5));
        assertThat(maximum.value()).isCloseTo(value(TOP_DAYS), within(1e-8));
    }

    private static double value(double t) {
        return 100 + t * (30 + t * (-57 + t * 27));
    }

    private static double slope(double t) {
        return 30 + t * (-114 + t * 81);
    }
}
