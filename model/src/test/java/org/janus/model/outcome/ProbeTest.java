package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProbeTest {

    @Test
    void columnsNameObservableAndTime() {
        assertThat(new Probe(Observable.TUMOR_CELLS, 25).column()).isEqualTo("tumor_cells_at_25d");
        assertThat(new Probe(Observable.TUMOR_CELLS, 12.5).column())
                .isEqualTo("tumor_cells_at_12_5d");
        assertThat(new Probe(Observable.IL6_TUMOR, 100).column()).isEqualTo("il6_tumor_pm_at_100d");
        assertThat(new Probe(Observable.IL6_TUMOR, 0).column()).isEqualTo("il6_tumor_pm_at_0d");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aTimeThatCannotBeIsRefused(double timeDays) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Probe(Observable.KILL_RATE, timeDays))
                .withMessage("time of probe kill-rate is " + timeDays + " d; it must be >= 0 d");
    }
}
