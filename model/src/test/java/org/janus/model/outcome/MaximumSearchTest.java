package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MaximumSearchTest {

    private final MaximumSearch search = new MaximumSearch(3);

    /** t exp(-t) has its only top, 1/e, at 1. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0625, 0.3, 0.5, 0.9375})
    void aTopIsFoundFromAnyGuess(double guess) {
        search.climb(t -> t * StrictMath.exp(-t), 0, 3, guess);

        assertThat(search.timeDays()).isCloseTo(1, within(3e-5));
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

    @Test
    void aFlatCurveEndsTheSearch() {
        search.climb(t -> 7, 0, 1, 0.5);

        assertThat(search.value()).isEqualTo(7);
    }
}
