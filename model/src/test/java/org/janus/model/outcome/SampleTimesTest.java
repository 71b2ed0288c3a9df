package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleTimesTest {

    @Test
    void regularTimesReachTheHorizonInSpiteOfRounding() {
        SampleTimes times = SampleTimes.every(0.1, 0.3);

        assertThat(times.count()).isEqualTo(4);
        assertThat(times.days(3)).isEqualTo(0.3);
    }

    @Test
    void regularTimesEndBeforeAHorizonThatIsNoneOfThem() {
        SampleTimes times = SampleTimes.every(2, 5);

        assertThat(times.count()).isEqualTo(3);
        assertThat(times.days(2)).isEqualTo(4);
    }

    @Test
    void givenTimesAreAscendingAndDistinct() {
        SampleTimes times = SampleTimes.at(List.of(7.0, 0.0, 3.0, 7.0));

        assertThat(times.count()).isEqualTo(3);
        assertThat(times.days(0)).isZero();
        assertThat(times.days(1)).isEqualTo(3);
        assertThat(times.days(2)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, 5e-6})
    void anIntervalThatIsNotPositiveOrTooShortIsRefused(double everyDays) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleTimes.every(everyDays, 60))
                .withMessage(
                        "trajectory every "
                                + everyDays
                                + " d; it must be > 0 d and give at most 10000000 times");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aTimeThatCannotBeIsRefused(double timeDays) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleTimes.at(List.of(timeDays)))
                .withMessage("trajectory at " + timeDays + " d; it must be >= 0 d");
    }
}
