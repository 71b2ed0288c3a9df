package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MaximumSearchTest {

    private final MaximumSearch search = new MaximumSearch(3);
    private int asked;

    /** x exp(-x), x = t - 100, has its only top, 1/e, at 101. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0625, 0.3, 0.5, 0.9375})
    void aTopIsFoundFromAnyGuess(double guess) {
        search.climb(t -> (t - 100) * StrictMath.exp(100 - t), 100, 103, guess);

        assertThat(search.timeDays()).isCloseTo(101, within(3e-5));
        assertThat(search.value()).isCloseTo(1 / Math.E, within(1e-9));
    }

    @Test
    void aTopIsFoundWithoutAGuess() {
        search.scan(t -> -(t - 2.9) * (t - 2.9), 0, 3, -1);

        assertThat(search.timeDays()).isCloseTo(2.9, within(1e-9));
    }

    @Test
    void aCurveThatOnlyRisesHasItsTopAtTheEnd() {
        search.climb(t -> t * t, 1, 2, 0.25);

        assertThat(search.timeDays()).isEqualTo(2);
        assertThat(search.value()).isEqualTo(4);
    }

    /** One look at the guess, and two aside of it in each of three rounds. */
    @Test
    void aFlatCurveEndsTheSearchAfterSevenLooks() {
        search.climb(this::flat, 2, 3, 0.5);

        assertThat(search.value()).isEqualTo(7);
        assertThat(search.timeDays()).isEqualTo(2.5);
        assertThat(asked).isEqualTo(7);
    }

    @Test
    void aRecordThatIsMetButNotBeatenIsNotRefined() {
        search.scan(this::flat, 2, 3, 7);

        assertThat(asked).isEqualTo(7);
    }

    /** Two tops of height 1, at a quarter and at three quarters. */
    @Test
    void ofEqualTopsAScanTakesTheEarlier() {
        search.scan(t -> StrictMath.sin(Math.PI * t) * StrictMath.sin(Math.PI * t), 2, 4, 0);

        assertThat(search.timeDays()).isCloseTo(2.5, within(1e-5));
    }

    private double flat(double timeDays) {
        assertThat(timeDays).isBetween(2.0, 3.0);
        asked++;
        return 7;
    }
}
