package org.janus.sweep.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "1.10149, 1.101",
        "0.0292317, 0.02923",
        "11.4068, 11.41",
        "0, 0",
        "-0.5, -0.5",
        "123456, 1.235e5",
        "0.00012344, 1.234e-4",
        "8, 8",
        "NaN, NaN"
    })
    void fourDigitsAreShown(double value, String text) {
        assertThat(Digits.four(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3e8, 3e8", "0.3, 0.3", "-0.1, -0.1", "1000, 1000", "2.06e5, 2.06e5"})
    void allDigitsAreShown(double value, String text) {
        assertThat(Digits.shortest(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"25, 25 d", "12.5, 12.5 d", "14.000694444444445, 14 d 1 min"})
    void minutesAfterAWholeDayAreMinutes(double days, String text) {
        assertThat(Digits.days(days)).isEqualTo(text);
    }
}
