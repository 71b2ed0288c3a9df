package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.janus.model.solve.SolverSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extinction at level 1 of a state that follows what the test prescribes. */
final class ExtinctionTest {

    /** y = 100 exp(-t) falls through 1 at ln 100. */
    @Test
    @Tag("validation")
    void theTimeIsLocatedOnTheInterpolant() {
        PlainKernel decay = new PlainKernel(1, 0, (y, p, dy) -> dy[0] = -y[0]);
        PlainRun run = new PlainRun(30, new double[] {100});

        solve(decay, run);

        assertThat(run.extinctDays()).isCloseTo(StrictMath.log(100), within(1e-6));
        assertThat(run.state()[0]).isZero();
        assertThat(run.events()).hasSize(4);
        assertThat(run.events().get(1)).startsWith("jumped");
        assertThat(run.events().get(2)).isEqualTo("eliminated");
    }

    /** y = a + (t - 5)^2: a parabola, which one step of any size meets exactly. */
    @ParameterizedTest
    @ValueSource(doubles = {0.999, 0.9, 0.5, -3})
    @Tag("validation")
    void aDipWithinAStepIsNotMissed(double lowest) {
        PlainRun run = new PlainRun(10, new double[] {lowest + 25, 0});

        solve(parabola(), run);

        double expected = 5 - Math.sqrt(1 - lowest);
        assertThat(run.extinctDays()).isCloseTo(expected, within(1e-6));
        assertThat(run.stepEnds().get(run.stepEnds().size() - 1)).isEqualTo(10);
    }

    @Test
    void aDipThatStaysAboveTheLevelIsNone() {
        PlainRun run = new PlainRun(10, new double[] {1.001 + 25, 0});

        solve(parabola(), run);

        assertThat(run.extinctDays()).isNaN();
        assertThat(run.state()[0]).isCloseTo(26.001, within(1e-6));
    }

    @Test
    void aJumpBelowTheLevelIsAnExtinctionAtOnceAndOnlyOnce() {
        PlainKernel constant = new PlainKernel(1, 0, (y, p, dy) -> dy[0] = 0);
        PlainRun run =
                new PlainRun(10, new double[] {100})
                        .with(3, y -> y[0] *= 0.001)
                        .with(4, y -> y[0] *= 0.5);

        solve(constant, run);

        assertThat(run.extinctDays()).isEqualTo(3);
        assertThat(run.events())
                .containsExactly(
                        "started",
                        "jumped at 3.0 from 100.0 to 0.0",
                        "eliminated",
                        "jumped at 4.0 from 0.0 to 0.0",
                        "finished");
    }

    private static PlainKernel parabola() {
        return new PlainKernel(
                2,
                0,
                (y, p, dy) -> {
                    dy[0] = y[0] == 0 ? 0 : 2 * (y[1] - 5);
                    dy[1] = 1;
                });
    }

    private static void solve(PlainKernel kernel, PlainRun run) {
        double[] scales = new double[kernel.dimension()];
        Arrays.fill(scales, 1);
        LaneSystem system =
                new LaneSystem(kernel, scales, OptionalInt.of(0), 1, new int[0], Survey.Rows.NONE);
        new BatchIntegrator(
                        system,
                        SolverSettings.DEFAULT.withTolerance(1e-9),
                        new ScalarArithmetic(),
                        2)
                .solve(List.of(run).iterator());
    }
}
