package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The order conditions, as far as rounded coefficients can fulfil them: the last stages are close
 * together, so that rounding leaves some 1e-11.
 */
final class Verner65Test {

    private static final double ROUNDING = 5e-11;
    private static final Tableau PAIR = Verner65.TABLEAU;
    private static final double[][] A = stages();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    @Tag("validation")
    void theNewStateHasOrderSix(int order) {
        double[] weights = A[A.length - 1];

        assertThat(defect(weights, order, 1)).isLessThan(ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    @Tag("validation")
    void theEmbeddedStateHasOrderFive(int order) {
        assertThat(defect(embedded(), order, 1)).isLessThan(ROUNDING);
    }

    @Test
    @Tag("validation")
    void theEmbeddedStateHasNoHigherOrder() {
        assertThat(defect(embedded(), 6, 1)).isGreaterThan(1e-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.25, 0.5, 0.75, 0.9})
    @Tag("validation")
    void theInterpolantHasOrderFourAndAlmostFive(double theta) {
        double[] weights = interpolant(theta);

        for (int order = 1; order <= 4; order++) {
            assertThat(defect(weights, order, theta)).as("order %d", order).isLessThan(ROUNDING);
        }

        assertThat(defect(weights, 5, theta)).isLessThan(1e-4 * 24);
        assertThat(defect(weights, 6, theta)).isLessThan(1e-3 * 120);
    }

    /**
     * The principal error is so small that double precision hides it; with 50 digits and the
     * rational coefficients, which round to those used, halving the step divides the error by 2^6.
     */
    @Test
    @Tag("validation")
    void theObservedOrderIsSix() {
        double coarse = ExactPair.errorOfGrowth(128);
        double fine = ExactPair.errorOfGrowth(256);

        assertThat(StrictMath.log(coarse / fine) / StrictMath.log(2)).isCloseTo(6, within(0.1));
    }

    @Test
    @Tag("validation")
    void theCoefficientsAreThePublishedOnes() {
        double[][] published = ExactPair.rounded();

        for (int stage = 1; stage < A.length; stage++) {
            for (int j = 0; j < stage; j++) {
                double expected = published[stage - 1][j];
                assertThat(A[stage][j]).isCloseTo(expected, within(Math.ulp(expected)));
            }
        }
    }

    private static double[][] stages() {
        double[][] a = new double[PAIR.stages()][PAIR.stages()];
        for (int stage = 1; stage < a.length; stage++) {
            add(a[stage], PAIR.rows().get(stage - 1), 1);
        }

        return a;
    }

    private static double[] embedded() {
        double[] weights = A[A.length - 1].clone();
        add(weights, PAIR.error(), -1 / Verner65.ESTIMATE_SHARE);
        return weights;
    }

    private static double[] interpolant(double theta) {
        double bubble = theta * (1 - theta);
        double[] weights = new double[A.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = theta * theta * (3 - 2 * theta) * A[A.length - 1][i];
        }

        weights[0] += bubble * (1 - theta);
        weights[weights.length - 1] -= bubble * theta;
        add(weights, PAIR.bump(), bubble * bubble);
        add(weights, PAIR.tilt(), bubble * bubble * theta);
        return weights;
    }

    private static void add(double[] weights, Combination combination, double factor) {
        for (int term = 0; term < combination.terms(); term++) {
            weights[combination.stage(term)] += factor * combination.weight(term);
        }
    }

    /** Largest defect of the order conditions of an order at theta. */
    private static double defect(double[] weights, int order, double theta) {
        return RootedTree.ofOrder(order).stream()
                .mapToDouble(tree -> Math.abs(defect(weights, tree, theta)))
                .max()
                .orElseThrow();
    }

    private static double defect(double[] weights, RootedTree tree, double theta) {
        double[] elementary = tree.weights(A);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * elementary[i];
        }

        return sum - StrictMath.pow(theta, tree.order()) / tree.density();
    }
}
