package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.janus.model.outcome.TumorFate;
import org.junit.jupiter.api.Test;

class FateCountTest {

    @Test
    void failedRunsCountInTheTotalOnly() {
        FateCount count =
                of(TestRuns.escape(6, 8), TestRuns.equilibrium(5), TestRuns.equilibrium(5));
        count.add(TestRuns.failed());

        assertThat(count.total()).isEqualTo(4);
        assertThat(count.used()).isEqualTo(3);
        assertThat(count.of(TumorFate.ESCAPE)).isEqualTo(1);
        assertThat(count.of(TumorFate.EQUILIBRIUM)).isEqualTo(2);
        assertThat(count.of(TumorFate.ELIMINATION)).isZero();
        assertThat(count.controlled()).isEqualTo(2);
    }

    @Test
    void partsAddUp() {
        FateCount count = of(TestRuns.escape(6, 8), TestRuns.failed());

        count.merge(of(TestRuns.escape(7, 8), TestRuns.equilibrium(5)));

        assertThat(count.total()).isEqualTo(4);
        assertThat(count.of(TumorFate.ESCAPE)).isEqualTo(2);
        assertThat(count.controlled()).isEqualTo(1);
    }

    private static FateCount of(RunResult... runs) {
        FateCount count = new FateCount();
        for (RunResult run : runs) {
            count.add(run);
        }

        return count;
    }
}
