package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FactorTest {

    @Test
    void itsColumnIsItsKeyInSnakeCase() {
        assertThat(Factors.START.column()).isEqualTo("doses_anti_pd1_start");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> new Factor(" ", Levels.of(1)))
                .hasMessage("factor has no name; ' '; must be a config key");
    }
}
