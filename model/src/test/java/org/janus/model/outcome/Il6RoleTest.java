package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class Il6RoleTest {

    @Test
    void theRoleFollowsTheEffect() {
        assertThat(Il6Role.of(0.11)).isEqualTo(Il6Role.PRO_TUMOR);
        assertThat(Il6Role.of(0.1)).isEqualTo(Il6Role.NEUTRAL);
        assertThat(Il6Role.of(-0.1)).isEqualTo(Il6Role.NEUTRAL);
        assertThat(Il6Role.of(-0.11)).isEqualTo(Il6Role.ANTI_TUMOR);
    }

    @Test
    void aRoleNeedsAnEffect() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Il6Role.of(Double.NaN))
                .withMessage("effect of IL-6 is NaN; a role needs both runs");
    }
}
