package org.janus.sweep.analysis;

/**
 * Smallest and largest of the values seen; merges exactly, in any order.
 *
 * <p>Values that differ by no more than 1e-12 of the largest magnitude count as constant: that is
 * rounding in a solver, and a ratio of it to itself would be a made-up index.
 */
final class Extent {
    private static final double RELATIVE_ROUNDING = 1e-12;

    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    static Extent of(double[] values) {
        Extent extent = new Extent();
        for (double value : values) {
            if (Double.isFinite(value)) {
                extent.add(value);
            }
        }

        return extent;
    }

    void add(double value) {
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    void merge(Extent other) {
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    double min() {
        return min;
    }

    double max() {
        return max;
    }

    double width() {
        return max - min;
    }

    /** True also when nothing was seen. */
    boolean isConstant() {
        double magnitude = Math.max(Math.abs(min), Math.abs(max));
        return !(width() > RELATIVE_ROUNDING * magnitude);
    }
}
