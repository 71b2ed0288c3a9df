package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class OutcomeSettingsTest {

    @Test
    void anEscapeBurdenOfOneCellIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeSettings(1, 1e7))
                .withMessage("escape burden is 1.0 cells; it must be finite and above 1 cell");
    }

    @Test
    void anInfiniteEscapeBurdenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeSettings(Double.POSITIVE_INFINITY, 1e7))
                .withMessageStartingWith("escape burden is Infinity cells");
    }

    @Test
    void aDetectionLimitThatIsNotANumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutcomeSettings(5e8, Double.NaN))
                .withMessage("detection limit is NaN cells; it must be finite and above 1 cell");
    }
}
