package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainTextTest {
    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(PlainText.of("mdsc.recruitment-rate = 1e4 \u00b5m \u2192 \ud83d\ude00"))
                .isEqualTo("mdsc.recruitment-rate = 1e4 \u00b5m \u2192 \ud83d\ude00");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "001b, escape",
        "000a, line feed",
        "0000, null",
        "007f, delete",
        "009b, control sequence introducer",
        "202e, right-to-left override",
        "2028, line separator",
        "d800, unpaired surrogate",
    })
    void escapesWhatATerminalActsOn(String hex, String name) {
        String character = String.valueOf((char) Integer.parseInt(hex, 16));

        assertThat(PlainText.of("a" + character + "b")).isEqualTo("a\\u" + hex + "b");
    }
}
