package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RefusalTest {
    @Test
    void isNeverEmptyAndNeverASuccess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Refusal.of(ExitCode.BAD_INPUT, List.of()))
                .withMessage("a refusal names at least one problem");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Refusal.of(ExitCode.DONE, List.of("fine")))
                .withMessage("a refusal is never DONE");
    }

    @Test
    void keepsItsProblemsInOrder() {
        Refusal refusal = Refusal.of(ExitCode.BAD_INPUT, List.of("b", "a"));

        assertThat(refusal.problems()).containsExactly("b", "a");
        assertThat(refusal).hasMessage("b; a");
    }
}
