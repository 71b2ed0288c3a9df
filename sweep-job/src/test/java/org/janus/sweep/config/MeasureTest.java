package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigValueFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "25 d, 25",
        "36 h, 1.5",
        "720 min, 0.5",
        "2 w, 14",
        "1.5 days, 1.5",
        "8h, 0.3333333333333333"
    })
    void timesTurnIntoDays(String text, double days) {
        assertThat(Measure.of(text).orElseThrow().days()).hasValue(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 nM", "5", "5 D", "5 years"})
    void whatHasNoUnitOfTimeHasNoDays(String text) {
        assertThat(Measure.of(text).orElseThrow().days()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "NaN", "Infinity", "1e999", "0x10", "1d5x y", "--1", "1e"})
    void whatIsNoFiniteNumberIsNoMeasure(String text) {
        boolean isMeasure = Measure.of(text).filter(Measure::isBare).isPresent();

        assertThat(isMeasure).isFalse();
    }

    @Test
    void numbersOfTheLibraryAreBare() {
        var measure = Measure.of(ConfigValueFactory.fromAnyRef(2e5)).orElseThrow();

        assertThat(measure).isEqualTo(new Measure(2e5, ""));
    }

    @Test
    void thePluralOfCellIsCell() {
        assertThat(Measure.of("5e8 cells")).contains(new Measure(5e8, "cell"));
    }
}
