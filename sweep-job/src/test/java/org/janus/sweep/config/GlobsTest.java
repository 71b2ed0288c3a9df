package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {

    @ParameterizedTest
    @CsvSource({
        "anti-*, anti-pd1, true",
        "anti-*, anti-, true",
        "anti-*, sgp130fc, false",
        "*-plus-*, anti-il6-plus-anti-pd1, true",
        "*, anything, true",
        "a*b*c, a-b-b-c, true",
        "a*b*c, a-b-b-d, false",
        "anti-pd1, anti-pd1, true",
        "anti-pd, anti-pd1, false"
    })
    void aStarStandsForAnyLetters(String pattern, String name, boolean matches) {
        assertThat(Globs.matches(pattern, name)).isEqualTo(matches);
    }
}
