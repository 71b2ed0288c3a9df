package org.janus.sweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelHashTest {

    @Test
    void isTheSameEveryTime() {
        assertThat(ModelHash.hash()).isEqualTo(ModelHash.hash()).matches("[0-9a-f]{64}");
    }
}
