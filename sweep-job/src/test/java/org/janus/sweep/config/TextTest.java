package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void controlCharactersAreEscaped() {
        assertThat(Text.shown("a\u001b[31mb\nc\u202e")).isEqualTo("a\\u001b[31mb\\u000ac\\u202e");
    }

    @Test
    void lettersOfAnyLanguageAreShown() {
        assertThat(Text.shown("größe 大")).isEqualTo("größe 大");
    }

    @Test
    void longTextIsCut() {
        assertThat(Text.shown("x".repeat(1000))).isEqualTo("x".repeat(80) + "...");
    }
}
