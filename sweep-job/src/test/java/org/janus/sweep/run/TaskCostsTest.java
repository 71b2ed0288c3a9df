package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TaskCostsTest {

    private static final int LEVELS = 32;

    /** A grid that is stiff where cells die fast, along both axes. */
    private static final TaskCosts COSTS =
            TaskCosts.of(
                    ConfigPlans.of(
                            "horizon = 20 d",
                            "scenarios = [untreated, anti-il6r]",
                            "design { type = grid, factors {",
                            "  priming.dc-death-rate { min = 0.01, max = 300, levels = 32, scale = log }",
                            "  effector.death-rate { min = 0.01, max = 300, levels = 32, scale = log }",
                            "} }"));

    @Test
    void aStiffCornerIsSharedByAllTasks() {
        for (int tasks : new int[] {8, 16, LEVELS}) {
            assertThat(COSTS.ofSlices(tasks)).isLessThan(1.1);
            assertThat(COSTS.ofBlocks(tasks)).isGreaterThan(1.3);
        }
    }
}
