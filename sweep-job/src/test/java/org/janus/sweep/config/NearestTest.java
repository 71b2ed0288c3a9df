package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    // The first is the textbook example of the Levenshtein distance.
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "seed, seed, 0", "seed, sede, 2", "'', abc, 3", "abc, '', 3"})
    void countsTheLettersThatDiffer(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    }

    @Test
    void findsTheMistypedName() {
        assertThat(Nearest.of("horizn", List.of("seed", "horizon", "name"))).contains("horizon");
    }

    @Test
    void saysNothingWhereNothingIsNear() {
        assertThat(Nearest.of("temperature", List.of("seed", "horizon", "name"))).isEmpty();
    }
}
