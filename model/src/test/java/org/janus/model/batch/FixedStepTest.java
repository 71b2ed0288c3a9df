package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Order of convergence of the integrator's own stages at fixed steps, on an orbit of Kepler's
 * problem (eccentricity 0.3, t = 0 to 6) whose position is known from Kepler's equation.
 */
@Tag("validation")
final class FixedStepTest {

    private static final double ECCENTRICITY = 0.3;
    private static final double END = 6;

    /** The classical method of order 4, with its result as a last stage. */
    private static final Tableau CLASSICAL =
            new Tableau(
                    List.of(
                            Combination.of(0.5),
                            Combination.of(0, 0.5),
                            Combination.of(0, 0, 1),
                            Combination.of(1.0 / 6, 1.0 / 3, 1.0 / 3, 1.0 / 6)),
                    Combination.of(1),
                    Combination.of(1),
                    Combination.of(1));

    @Test
    void theClassicalMethodConvergesWithOrderFour() {
        assertThat(order(run(CLASSICAL, 512).globalError, run(CLASSICAL, 1024).globalError))
                .isCloseTo(4, within(0.1));
    }

    /** The estimate is the local error of the embedded state, one order above its own. */
    @Test
    void theErrorEstimateOfVernerShrinksWithOrderSix() {
        assertThat(
                        order(
                                run(Verner65.TABLEAU, 256).largestEstimate,
                                run(Verner65.TABLEAU, 512).largestEstimate))
                .isCloseTo(6, within(0.1));
    }

    /**
     * At least 6, and not close to 6: the principal error is so small that terms of order 7 count
     * until the rounding of the coefficients shows. {@link Verner65Test} has the order itself, in
     * 50 digits.
     */
    @Test
    void theStateOfVernerConvergesWithOrderSixOrMore() {
        assertThat(
                        order(
                                        run(Verner65.TABLEAU, 32).globalError,
                                        run(Verner65.TABLEAU, 128).globalError)
                                / 2)
                .isBetween(6.0, 7.0);
    }

    private record Errors(double globalError, double largestEstimate) {}

    private static double order(double coarse, double fine) {
        return StrictMath.log(coarse / fine) / StrictMath.log(2);
    }

    private static Errors run(Tableau tableau, int steps) {
        var kernel = new PlainKernel(4, 0, FixedStepTest::attraction);
        LaneSystem system = LaneSystem.of(kernel, new double[] {1, 1, 1, 1});
        var arrays = new LaneArrays(system, tableau.stages(), 1, 1);
        var method = new BatchIntegrator.Method(tableau, new ScalarArithmetic());
        arrays.write(orbit(0), 0);
        kernel.derivative(arrays.state(), new double[0], arrays.slopes()[0], 1);
        arrays.stepSizes()[0] = END / steps;
        double largest = 0;
        for (int step = 0; step < steps; step++) {
            BatchIntegrator.stages(arrays, kernel, new double[0], method);
            largest = Math.max(largest, estimate(arrays, tableau.error()));
            arrays.commit();
        }

        return new Errors(distance(arrays.state(), orbit(END)), largest);
    }

    private static double estimate(LaneArrays arrays, Combination error) {
        double[] estimate = new double[arrays.dimension()];
        for (int term = 0; term < error.terms(); term++) {
            for (int i = 0; i < estimate.length; i++) {
                double slope = arrays.slopes()[error.stage(term)][i];
                estimate[i] += arrays.steps()[i] * error.weight(term) * slope;
            }
        }

        return distance(estimate, new double[estimate.length]);
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < b.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }

        return largest;
    }

    private static void attraction(double[] y, double[] p, double[] dy) {
        double square = y[0] * y[0] + y[1] * y[1];
        double cube = square * Math.sqrt(square);
        dy[0] = y[2];
        dy[1] = y[3];
        dy[2] = -y[0] / cube;
        dy[3] = -y[1] / cube;
    }

    /** Position and velocity at a time, by Newton's method on Kepler's equation. */
    private static double[] orbit(double time) {
        double anomaly = time;
        for (int i = 0; i < 50; i++) {
            double excess = anomaly - ECCENTRICITY * StrictMath.sin(anomaly) - time;
            anomaly -= excess / (1 - ECCENTRICITY * StrictMath.cos(anomaly));
        }

        double cos = StrictMath.cos(anomaly);
        double sin = StrictMath.sin(anomaly);
        double minor = Math.sqrt(1 - ECCENTRICITY * ECCENTRICITY);
        double distance = 1 - ECCENTRICITY * cos;
        double[] orbit = {cos - ECCENTRICITY, minor * sin, -sin, minor * cos};
        Arrays.setAll(orbit, i -> i < 2 ? orbit[i] : orbit[i] / distance);
        return orbit;
    }
}
