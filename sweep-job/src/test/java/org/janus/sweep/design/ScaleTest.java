package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void keysAreThoseOfTheConfigLanguage() {
        assertThat(Scale.values()).extracting(Scale::key).containsExactly("linear", "log");
    }
}
