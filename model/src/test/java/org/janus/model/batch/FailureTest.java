package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Status;
import org.junit.jupiter.api.Test;

/** A run that cannot go on says so, and its neighbours end as if it were not there. */
final class FailureTest {

    private static final double[] ONE = {1};

    /** y' = y^2 has a pole at t = 1; y' = p y^2 with p = 0 has none. */
    @Test
    void aPoleIsAStepThatIsTooSmall() {
        PlainKernel kernel = new PlainKernel(1, 1, (y, p, dy) -> dy[0] = p[0] * y[0] * y[0]);
        PlainRun pole = new PlainRun(2, ONE, 1);
        PlainRun calm = new PlainRun(2, ONE, -1);

        solve(kernel, SolverSettings.DEFAULT, pole, calm);

        assertThat(pole.completion().status()).isIn(Status.STEP_TOO_SMALL, Status.NON_FINITE);
        assertThat(pole.completion().timeDays()).isBetween(0.999, 1.001);
        assertThat(pole.completion().detail()).contains(" d");
        assertThat(calm.completion().status()).isEqualTo(Status.COMPLETED);
        assertThat(alone(kernel, -1)).isEqualTo(calm.state()[0]);
    }

    /** y' = sign of a sawtooth that no step can follow. */
    @Test
    void aRightSideThatJumpsWithoutEndNeedsTooSmallAStep() {
        PlainKernel kernel =
                new PlainKernel(1, 1, (y, p, dy) -> dy[0] = y[0] < 1.5 ? 1 : -1e30 * p[0]);
        PlainRun run = new PlainRun(2, ONE, 1);

        solve(kernel, SolverSettings.DEFAULT, run);

        assertThat(run.completion().status()).isEqualTo(Status.STEP_TOO_SMALL);
    }

    @Test
    void aTrialStepThatIsNotANumberIsTriedAgainShorter() {
        PlainKernel kernel =
                new PlainKernel(1, 0, (y, p, dy) -> dy[0] = y[0] < 0 ? Double.NaN : -y[0]);
        PlainRun run = new PlainRun(10, ONE);

        solve(kernel, SolverSettings.DEFAULT.withTolerance(1e-2), run);

        assertThat(run.completion().status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void aSlopeThatStaysNotANumberIsNonFinite() {
        PlainKernel kernel = new PlainKernel(1, 0, (y, p, dy) -> dy[0] = y[0] < 2 ? 1 : Double.NaN);
        PlainRun run = new PlainRun(10, ONE);

        solve(kernel, SolverSettings.DEFAULT, run);

        assertThat(run.completion().status()).isEqualTo(Status.NON_FINITE);
        assertThat(run.completion().timeDays()).isBetween(0.99, 1.001);
    }

    @Test
    void aRunThatIsInfiniteFromTheBeginIsNonFinite() {
        PlainKernel kernel = new PlainKernel(1, 0, (y, p, dy) -> dy[0] = -y[0]);
        PlainRun run = new PlainRun(10, new double[] {Double.POSITIVE_INFINITY});

        solve(kernel, SolverSettings.DEFAULT, run);

        assertThat(run.completion().status()).isEqualTo(Status.NON_FINITE);
        assertThat(run.completion().timeDays()).isZero();
    }

    @Test
    void limitsAreNeverPassed() {
        PlainKernel kernel = new PlainKernel(1, 1, (y, p, dy) -> dy[0] = -p[0] * y[0]);
        PlainRun steps = new PlainRun(1000, ONE, 3);
        PlainRun evaluations = new PlainRun(1000, ONE, 3);
        PlainRun none = new PlainRun(1000, ONE, 3);

        solve(kernel, new SolverSettings(1e-6, 7, 1_000_000), steps);
        solve(kernel, new SolverSettings(1e-6, 1000, 100), evaluations);
        solve(kernel, new SolverSettings(1e-6, 1000, 1), none);

        assertThat(steps.completion().status()).isEqualTo(Status.STEP_LIMIT);
        assertThat(steps.completion().steps() + steps.completion().rejectedSteps()).isEqualTo(7);
        assertThat(evaluations.completion().status()).isEqualTo(Status.EVALUATION_LIMIT);
        assertThat(evaluations.completion().rhsEvaluations()).isLessThanOrEqualTo(100);
        assertThat(none.completion().status()).isEqualTo(Status.EVALUATION_LIMIT);
        assertThat(none.completion().rhsEvaluations()).isEqualTo(1);
    }

    @Test
    void aFailedRunMakesRoomForTheNext() {
        PlainKernel kernel = new PlainKernel(1, 1, (y, p, dy) -> dy[0] = y[0] / p[0]);
        List<PlainRun> runs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            runs.add(new PlainRun(1, ONE, i % 3 == 0 ? 0 : 1));
        }

        solve(kernel, SolverSettings.DEFAULT, runs.toArray(PlainRun[]::new));

        for (int i = 0; i < runs.size(); i++) {
            Status expected = i % 3 == 0 ? Status.NON_FINITE : Status.COMPLETED;
            assertThat(runs.get(i).completion().status()).as("run %d", i).isEqualTo(expected);
        }
    }

    private static double alone(PlainKernel kernel, double parameter) {
        PlainRun run = new PlainRun(2, ONE, parameter);
        solve(kernel, SolverSettings.DEFAULT, run);
        return run.state()[0];
    }

    private static void solve(PlainKernel kernel, SolverSettings settings, PlainRun... runs) {
        LaneSystem system = LaneSystem.of(kernel, new double[] {1e-3});
        new BatchIntegrator(system, settings, new ScalarArithmetic(), 4)
                .solve(List.of(runs).iterator());
    }
}
