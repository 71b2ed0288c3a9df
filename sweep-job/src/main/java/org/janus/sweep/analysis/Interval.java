package org.janus.sweep.analysis;

/**
 * Two ends of what a number can be; NaN at both when it does not exist.
 *
 * @param lower the lower end
 * @param upper the upper end
 */
public record Interval(double lower, double upper) {
    static Interval absent() {
        return new Interval(Double.NaN, Double.NaN);
    }
}
