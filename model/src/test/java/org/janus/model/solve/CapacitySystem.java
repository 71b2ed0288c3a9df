package org.janus.model.solve;

import org.janus.model.Parameter;

/**
 * Growth under a vascular capacity that follows the burden: what is left of the model without IL-6
 * and T cells, written again and solved by the classical Runge-Kutta method.
 */
record CapacitySystem(
        double c0, double g, double delta, double k0, double kMax, double half, double rate) {

    private static final int STEPS_PER_DAY = 1000;

    static CapacitySystem of(double[] p) {
        return new CapacitySystem(
                p[Parameter.TUMOR_INITIAL_CELLS.ordinal()],
                p[Parameter.TUMOR_GROWTH_RATE.ordinal()],
                p[Parameter.TUMOR_DEATH_RATE.ordinal()],
                p[Parameter.TUMOR_AVASCULAR_CAPACITY.ordinal()],
                p[Parameter.TUMOR_VASCULAR_CAPACITY.ordinal()],
                p[Parameter.TUMOR_ANGIOGENESIS_HALF_SIZE.ordinal()],
                p[Parameter.TUMOR_CAPACITY_ADAPTATION_RATE.ordinal()]);
    }

    /** Tumor cells and capacity after some days. */
    double[] after(int days) {
        double[] y = {c0, k0 + c0};
        double h = 1.0 / STEPS_PER_DAY;
        for (int i = 0; i < days * STEPS_PER_DAY; i++) {
            double[] k1 = slope(y);
            double[] k2 = slope(moved(y, h / 2, k1));
            double[] k3 = slope(moved(y, h / 2, k2));
            double[] k4 = slope(moved(y, h, k3));
            for (int j = 0; j < y.length; j++) {
                y[j] += h / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
            }
        }
        return y;
    }

    private double[] slope(double[] y) {
        double c = y[0];
        double k = y[1];
        return new double[] {
            g * c * (1 - c / k) - delta * c, rate * (k0 + kMax * c / (c + half) - k)
        };
    }

    private static double[] moved(double[] y, double h, double[] slope) {
        return new double[] {y[0] + h * slope[0], y[1] + h * slope[1]};
    }
}
