package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class IntervalMaximumTest {

    private final IntervalMaximum maximum = new IntervalMaximum(3);
    private int asked;

    @Test
    void aMonotoneCurveIsNotAskedFor() {
        maximum.over(0, 1).values(1, 3).slopes(2, 2).seek(this::asked, 0);

        assertThat(maximum.timeDays()).isEqualTo(1);
        assertThat(maximum.value()).isEqualTo(3);
        assertThat(asked).isZero();
    }

    @Test
    void aTopThatCannotBeatTheRecordIsNotLookedFor() {
        maximum.over(0, 1).values(1, 1).slopes(2, -2).seek(this::asked, 10);

        assertThat(asked).isZero();
    }

    @Test
    void aValleyIsNotLookedFor() {
        maximum.over(0, 1).values(2, 1).slopes(-2, 2).seek(this::asked, 0);

        assertThat(maximum.timeDays()).isZero();
        assertThat(asked).isZero();
    }

    @Test
    void aTopBetweenTheEndsIsFound() {
        maximum.over(0, 3).values(0, 0).slopes(3, -3).seek(t -> t * (3 - t), 0);

        assertThat(maximum.timeDays()).isCloseTo(1.5, within(1e-9));
        assertThat(maximum.value()).isCloseTo(2.25, within(1e-12));
    }

    /** t^3 - 3 t from -2.5 to 1.9 rises at both ends and has its top at -1. */
    @Test
    void aTopBetweenTwoRisesIsFound() {
        Curve cubic = t -> t * t * t - 3 * t;

        maximum.over(-2.5, 1.9)
                .values(cubic.at(-2.5), cubic.at(1.9))
                .slopes(15.75, 7.83)
                .seek(cubic, -10);

        assertThat(maximum.timeDays()).isCloseTo(-1, within(1e-4));
        assertThat(maximum.value()).isCloseTo(2, within(1e-8));
    }

    @Test
    void ofEqualEndsTheEarlierCounts() {
        maximum.over(4, 5).values(1, 1).slopes(0, 0).seek(this::asked, 0);

        assertThat(maximum.timeDays()).isEqualTo(4);
    }

    private double asked(double timeDays) {
        asked++;
        return 0;
    }
}
