package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.janus.model.outcome.Il6Role;
import org.junit.jupiter.api.Test;

class RoleCountTest {

    @Test
    void countsRolesAndTheirMeanWithoutFailedRuns() {
        RoleCount count = of(0.5, 0.3, -0.4, 0.05, Double.NaN);

        assertThat(count.used()).isEqualTo(4);
        assertThat(count.of(Il6Role.PRO_TUMOR)).isEqualTo(2);
        assertThat(count.of(Il6Role.ANTI_TUMOR)).isEqualTo(1);
        assertThat(count.of(Il6Role.NEUTRAL)).isEqualTo(1);
        assertThat(count.mean()).isCloseTo(0.1125, within(1e-15));
    }

    @Test
    void partsAddUp() {
        RoleCount count = of(0.5, -0.4);

        count.merge(of(0.3, 0.05));

        assertThat(count.used()).isEqualTo(4);
        assertThat(count.of(Il6Role.PRO_TUMOR)).isEqualTo(2);
        assertThat(count.of(Il6Role.ANTI_TUMOR)).isEqualTo(1);
        assertThat(count.mean()).isCloseTo(0.1125, within(1e-15));
    }

    @Test
    void theDominantRoleIsThatOfMostPointsAndTheFirstOfEquals() {
        assertThat(of(0.5, 0, 0).dominant()).hasValue(Il6Role.NEUTRAL);
        assertThat(of(0.5, -0.5, -0.5).dominant()).hasValue(Il6Role.ANTI_TUMOR);
        assertThat(of(0, -0.5, 0.5).dominant()).hasValue(Il6Role.PRO_TUMOR);
        assertThat(of(0, -0.5).dominant()).hasValue(Il6Role.ANTI_TUMOR);
        assertThat(of(Double.NaN).dominant()).isEmpty();
    }

    @Test
    void theFaceIsTheMoreFrequentOfTheTwoWhateverIsNeutral() {
        assertThat(of(0.5, 0, 0).face()).hasValue(Il6Role.PRO_TUMOR);
        assertThat(of(-0.5, 0, 0).face()).hasValue(Il6Role.ANTI_TUMOR);
        assertThat(of(-0.5, 0.5).face()).hasValue(Il6Role.NEUTRAL);
        assertThat(of(Double.NaN).face()).isEmpty();
    }

    private static RoleCount of(double... effects) {
        RoleCount count = new RoleCount();
        for (double effect : effects) {
            count.add(effect);
        }

        return count;
    }
}
