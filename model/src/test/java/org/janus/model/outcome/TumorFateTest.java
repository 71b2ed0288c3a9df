package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TumorFateTest {

    private static final double NEVER = Double.NaN;

    @Test
    void whateverCameFirstDecides() {
        assertThat(TumorFate.of(NEVER, NEVER)).isEqualTo(TumorFate.EQUILIBRIUM);
        assertThat(TumorFate.of(20, NEVER)).isEqualTo(TumorFate.ELIMINATION);
        assertThat(TumorFate.of(NEVER, 20)).isEqualTo(TumorFate.ESCAPE);
        assertThat(TumorFate.of(30, 20)).isEqualTo(TumorFate.ESCAPE);
        assertThat(TumorFate.of(20, 30)).isEqualTo(TumorFate.ELIMINATION);
        assertThat(TumorFate.of(20, 20)).isEqualTo(TumorFate.ESCAPE);
    }

    @Test
    void onlyAnEscapedTumorIsOutOfControl() {
        assertThat(TumorFate.ELIMINATION.isControlled()).isTrue();
        assertThat(TumorFate.EQUILIBRIUM.isControlled()).isTrue();
        assertThat(TumorFate.ESCAPE.isControlled()).isFalse();
    }
}
