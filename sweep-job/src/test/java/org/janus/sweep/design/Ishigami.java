package org.janus.sweep.design;

/**
 * The Ishigami function with a = 7 and b = 0.1, {@code sin x1 + a sin^2 x2 + b x3^4 sin x1} on
 * [-pi, pi], whose indices are known. Source: Ishigami, Homma 1990, doi:10.1109/ISUMA.1990.151285.
 */
final class Ishigami {

    private static final double A = 7;
    private static final double B = 0.1;

    private Ishigami() {}

    /** The value at three unit numbers. */
    static double ofUnits(double... units) {
        double x1 = Math.PI * (2 * units[0] - 1);
        double x2 = Math.PI * (2 * units[1] - 1);
        double x3 = Math.PI * (2 * units[2] - 1);
        return Math.sin(x1) * (1 + B * Math.pow(x3, 4)) + A * Math.pow(Math.sin(x2), 2);
    }
}
