package org.janus.sweep.analysis;

/**
 * Morris's function of 20 factors with the remaining coefficients set to (-1)^i and (-1)^(i + j)
 * instead of drawn. Source: Morris 1991, doi:10.1080/00401706.1991.10484804.
 */
final class MorrisFunction {
    private static final int FACTORS = 20;

    private MorrisFunction() {}

    static double value(double[] x) {
        double[] w = new double[FACTORS];
        for (int i = 0; i < FACTORS; i++) {
            boolean isCurved = i == 2 || i == 4 || i == 6;
            w[i] = 2 * ((isCurved ? 1.1 * x[i] / (x[i] + 0.1) : x[i]) - 0.5);
        }

        double y = 0;
        for (int i = 0; i < FACTORS; i++) {
            y += (i < 10 ? 20 : sign(i + 1)) * w[i];
            for (int j = i + 1; j < FACTORS; j++) {
                y += (j < 6 ? -15 : sign(i + j)) * w[i] * w[j];
            }
        }

        return y + higherOrders(w);
    }

    private static double higherOrders(double[] w) {
        double y = 5 * w[0] * w[1] * w[2] * w[3];
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                for (int l = j + 1; l < 5; l++) {
                    y -= 10 * w[i] * w[j] * w[l];
                }
            }
        }

        return y;
    }

    private static double sign(int exponent) {
        return exponent % 2 == 0 ? 1 : -1;
    }
}
