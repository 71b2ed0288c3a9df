package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** 10 + 8/27 h (rise + fall) = 10 + 8/27 2 (20 + 34) = 42. */
    @ParameterizedTest
    @CsvSource({"41.9, 20, -34, 1", "41.9, 34, -20, 1", "42.1, 20, -34, 0", "42.1, 34, -20, 0"})
    void howHighATopMayBeFollowsFromTheSlopes(
            double record, double startSlope, double endSlope, int looks) {
        maximum.over(3, 5).values(10, 9).slopes(startSlope, endSlope).seek(this::asked, record);

        assertThat(Math.min(asked, 1)).isEqualTo(looks);
    }

    /** The room left is 8/27 (rise + fall), of records of 2 and -2: 5e-11 or 2e-10 of them. */
    @ParameterizedTest
    @CsvSource({"2, 1e-10, 0", "2, 4e-10, 1", "-2, 1e-10, 0", "-2, 4e-10, 1"})
    void aRecordHasToBeBeatenByOneInTenBillion(double record, double room, int looks) {
        double slope = room * 27 / 8 / 2;

        maximum.over(0, 1).values(record, record).slopes(slope, -slope).seek(this::asked, record);

        assertThat(Math.min(asked, 1)).isEqualTo(looks);
    }

    /** The chord's slope is 2, so the limit is 6. */
    @ParameterizedTest
    @CsvSource({"6, 1, 0", "1, 6, 0", "6.1, 1, 1", "1, 6.1, 1"})
    void slopesOfOneSignMayBeThreeTimesTheChords(double startSlope, double endSlope, int looks) {
        maximum.over(3, 5).values(10, 14).slopes(startSlope, endSlope).seek(this::asked, 0);

        assertThat(Math.min(asked, 1)).isEqualTo(looks);
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 2, 0", "3, 1, 0, -2"})
    void aCurveThatIsFlatAtItsHigherEndIsNotAskedFor(
            double start, double end, double startSlope, double endSlope) {
        maximum.over(0, 1).values(start, end).slopes(startSlope, endSlope).seek(this::asked, 0);

        assertThat(asked).isZero();
    }

    @Test
    void aTopThatIsNoHigherThanTheBeginLeavesTheBegin() {
        maximum.over(4, 5).values(1, 1).slopes(1, -1).seek(t -> 1, 0);

        assertThat(maximum.timeDays()).isEqualTo(4);
    }

    /** 24 - 2 (t - 6)^2 from 3 to 8. */
    @Test
    void theTopOfAParabolaIsWhereTheFirstLookFalls() {
        List<Double> looks = new ArrayList<>();
        Curve parabola = t -> 24 - 2 * (t - 6) * (t - 6);

        maximum.over(3, 8)
                .values(parabola.at(3), parabola.at(8))
                .slopes(12, -8)
                .seek(t -> looks.add(t) ? parabola.at(t) : Double.NaN, 0);

        assertThat(looks.get(0)).isCloseTo(6, within(1e-15));
        assertThat(maximum.timeDays()).isEqualTo(looks.get(0));
    }

    @Test
    void aValleyIsNotLookedFor() {
        maximum.over(0, 1).values(2, 1).slopes(-20, 20).seek(this::asked, 0);

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
