package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
            System.out.printf(
                    Locale.ROOT,
                    "%d tasks, dearest over mean: blocks %.2f, strides %.2f, slices %.2f%n",
                    tasks,
                    COSTS.ofBlocks(tasks),
                    COSTS.ofStrides(tasks),
                    COSTS.ofSlices(tasks));
            assertThat(COSTS.ofSlices(tasks)).isLessThan(1.1);
            assertThat(COSTS.ofBlocks(tasks)).isGreaterThan(1.3);
        }
    }
}
