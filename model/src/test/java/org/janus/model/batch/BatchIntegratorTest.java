package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.janus.model.solve.SolverSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Problems with known solutions. Sources: DETEST (Hull, Enright, Fellen and Sedgwick 1972, SIAM J
 * Numer Anal 9:603-637, doi 10.1137/0709052); the test set of Hairer, Norsett and Wanner, Solving
 * Ordinary Differential Equations I, doi 10.1007/978-3-540-78862-1.
 */
final class BatchIntegratorTest {

    private static final double TOLERANCE = 1e-10;

    /** A problem, its solution at the end, and the relative error that it may have. */
    record Problem(
            String name,
            PlainKernel.RightSide rightSide,
            double end,
            double[] initial,
            double[] solution,
            double error) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Errors grow along a solution; 100 tolerances are allowed where it does not amplify them. */
    static List<Problem> problems() {
        return List.of(
                new Problem(
                        "DETEST A1",
                        (y, p, dy) -> dy[0] = -y[0],
                        20,
                        new double[] {1},
                        new double[] {2.06115362243855783e-9},
                        1e-2),
                new Problem(
                        "DETEST A2",
                        (y, p, dy) -> dy[0] = -y[0] * y[0] * y[0] / 2,
                        20,
                        new double[] {1},
                        new double[] {0.218217890235992381},
                        1e-8),
                new Problem(
                        "DETEST A3",
                        (y, p, dy) -> {
                            dy[0] = y[0] * StrictMath.cos(y[1]);
                            dy[1] = 1;
                        },
                        20,
                        new double[] {1, 0},
                        new double[] {2.49165027185041452, 20},
                        1e-8),
                new Problem(
                        "DETEST A4",
                        (y, p, dy) -> dy[0] = y[0] / 4 * (1 - y[0] / 20),
                        20,
                        new double[] {1},
                        new double[] {17.7301664813148398},
                        1e-8),
                new Problem(
                        "DETEST A5",
                        (y, p, dy) -> {
                            dy[0] = (y[0] - y[1]) / (y[0] + y[1]);
                            dy[1] = 1;
                        },
                        20,
                        new double[] {4, 0},
                        new double[] {-0.788782668896401424, 20},
                        1e-8),
                new Problem(
                        "DETEST B5",
                        (y, p, dy) -> {
                            dy[0] = y[1] * y[2];
                            dy[1] = -y[0] * y[2];
                            dy[2] = -0.51 * y[0] * y[1];
                        },
                        20,
                        new double[] {0, 1, 1},
                        new double[] {
                            -0.939657079872920396, -0.342117775400074907, 0.741412659619995301
                        },
                        1e-8),
                new Problem(
                        "Lotka-Volterra",
                        (y, p, dy) -> {
                            dy[0] = 1.5 * y[0] - y[0] * y[1];
                            dy[1] = -3 * y[1] + y[0] * y[1];
                        },
                        10,
                        new double[] {1, 1},
                        new double[] {1.026344767575089, 0.9096910781360416},
                        1e-8),
                new Problem(
                        "Arenstorf",
                        BatchIntegratorTest::arenstorf,
                        17.0652165601579625588917206249,
                        new double[] {0.994, 0, 0, -2.00158510637908252240537862224},
                        new double[] {0.994, 0, 0, -2.00158510637908252240537862224},
                        1e-4),
                new Problem(
                        "Pleiades",
                        BatchIntegratorTest::pleiades,
                        3,
                        pleiadesAtStart(),
                        new double[] {
                            .3706139143970502, 3.237284092057233, -3.222559032418324,
                            .6597091455775310, .3425581707156584, 1.562172101400631,
                            -.7003092922212495, -3.943437585517392, -3.271380973972550,
                            5.225081843456543, -2.590612434977470, 1.198213693392275,
                            -.2429682344935824, 1.091449240428980
                        },
                        1e-6));
    }

    @ParameterizedTest
    @MethodSource("problems")
    @Tag("validation")
    void meetsKnownSolutions(Problem problem) {
        PlainRun run = new PlainRun(problem.end(), problem.initial());

        integrator(problem, 3).solve(List.of(run).iterator());

        assertThat(run.completion().status().isCompleted()).isTrue();
        double size = Arrays.stream(problem.solution()).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < problem.solution().length; i++) {
            assertThat(run.state()[i])
                    .as("state %d", i)
                    .isCloseTo(problem.solution()[i], within(problem.error() * size));
        }
    }

    /** x - 3 ln x + y - 1.5 ln y = 2 along the orbit through (1, 1). */
    @Test
    @Tag("validation")
    void keepsTheInvariantOfLotkaAndVolterra() {
        PlainRun run = new PlainRun(100, new double[] {1, 1});

        integrator(problems().get(6), 1).solve(List.of(run).iterator());

        double x = run.state()[0];
        double y = run.state()[1];
        assertThat(x - 3 * StrictMath.log(x) + y - 1.5 * StrictMath.log(y))
                .isCloseTo(2, within(1e-7));
    }

    /** y' = -k y with three boluses: superposed exponentials. */
    @Test
    @Tag("validation")
    void jumpsAreHitExactly() {
        PlainKernel decay = new PlainKernel(1, 1, (y, p, dy) -> dy[0] = -p[0] * y[0]);
        PlainRun run =
                new PlainRun(10, new double[] {100}, 0.3)
                        .with(0.1 + 0.2, y -> y[0] += 50)
                        .with(7, y -> y[0] *= 2)
                        .with(7, y -> y[0] += 1);

        new BatchIntegrator(
                        LaneSystem.of(decay, new double[] {1}),
                        SolverSettings.DEFAULT.withTolerance(TOLERANCE),
                        new ScalarArithmetic(),
                        4)
                .solve(List.of(run).iterator());

        double atSeven = 100 * StrictMath.exp(-2.1) + 50 * StrictMath.exp(-0.3 * 6.7);
        double expected = (2 * atSeven + 1) * StrictMath.exp(-0.9);
        assertThat(run.state()[0]).isCloseTo(expected, within(1e-8));
        assertThat(run.stepEnds()).contains(0.1 + 0.2, 7.0, 10.0);
        assertThat(run.events()).hasSize(5);
        assertThat(run.events().get(1)).startsWith("jumped at 0.30000000000000004");
    }

    @Test
    void jumpsAtTheBeginAndTheHorizonAreGiven() {
        PlainKernel constant = new PlainKernel(1, 0, (y, p, dy) -> dy[0] = 0);
        PlainRun run =
                new PlainRun(2, new double[] {1})
                        .with(0, y -> y[0] = 3)
                        .with(2, y -> y[0] = 5)
                        .with(2.5, y -> y[0] = 7);

        new BatchIntegrator(
                        LaneSystem.of(constant, new double[] {1}),
                        SolverSettings.DEFAULT,
                        new ScalarArithmetic(),
                        1)
                .solve(List.of(run).iterator());

        assertThat(run.events())
                .containsExactly(
                        "started",
                        "jumped at 0.0 from 1.0 to 3.0",
                        "jumped at 2.0 from 3.0 to 5.0",
                        "finished");
    }

    @Test
    void moreRunsThanLanesAllEnd() {
        List<PlainRun> runs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            runs.add(new PlainRun(1 + i % 7, new double[] {1, 1 + 0.01 * i}));
        }

        integrator(problems().get(6), 8).solve(runs.iterator());

        assertThat(runs).allMatch(run -> run.completion().status().isCompleted());
        assertThat(runs).allMatch(run -> run.completion().timeDays() == run.horizonDays());
    }

    private static BatchIntegrator integrator(Problem problem, int lanes) {
        int dimension = problem.initial().length;
        double[] scales = new double[dimension];
        Arrays.fill(scales, 1e-2);
        return new BatchIntegrator(
                LaneSystem.of(new PlainKernel(dimension, 0, problem.rightSide()), scales),
                SolverSettings.DEFAULT.withTolerance(TOLERANCE),
                new ScalarArithmetic(),
                lanes);
    }

    private static void arenstorf(double[] y, double[] p, double[] dy) {
        double mu = 0.012277471;
        double nu = 1 - mu;
        double a = (y[0] + mu) * (y[0] + mu) + y[1] * y[1];
        double b = (y[0] - nu) * (y[0] - nu) + y[1] * y[1];
        double d1 = a * Math.sqrt(a);
        double d2 = b * Math.sqrt(b);
        dy[0] = y[2];
        dy[1] = y[3];
        dy[2] = y[0] + 2 * y[3] - nu * (y[0] + mu) / d1 - mu * (y[0] - nu) / d2;
        dy[3] = y[1] - 2 * y[2] - nu * y[1] / d1 - mu * y[1] / d2;
    }

    /** Seven bodies of masses 1 to 7 in a plane. */
    private static void pleiades(double[] y, double[] p, double[] dy) {
        for (int i = 0; i < 7; i++) {
            dy[i] = y[14 + i];
            dy[7 + i] = y[21 + i];
            dy[14 + i] = 0;
            dy[21 + i] = 0;
            for (int j = 0; j < 7; j++) {
                if (j != i) {
                    double dx = y[j] - y[i];
                    double dz = y[7 + j] - y[7 + i];
                    double square = dx * dx + dz * dz;
                    double cube = square * Math.sqrt(square);
                    dy[14 + i] += (j + 1) * dx / cube;
                    dy[21 + i] += (j + 1) * dz / cube;
                }
            }
        }
    }

    private static double[] pleiadesAtStart() {
        return new double[] {
            3, 3, -1, -3, 2, -2, 2, 3, -3, 2, 0, 0, -4, 4, 0, 0, 0, 0, 0, 1.75, -1.5, 0, 0, 0,
            -1.25, 1, 0, 0
        };
    }
}
