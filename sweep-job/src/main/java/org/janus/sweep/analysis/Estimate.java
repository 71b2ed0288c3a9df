package org.janus.sweep.analysis;

/**
 * A number with its uncertainty: {@code value} +- {@code conf}, from {@code used} items.
 *
 * <p>{@code value} is NaN when the statistic does not exist (constant output, too little data);
 * {@code conf} is NaN when there is no interval.
 *
 * @param value the estimate
 * @param conf half-width of its confidence interval
 * @param used how many items (base points, effects, curves) it rests on
 */
record Estimate(double value, double conf, long used) {
    /** Width of an interval on an index above which it is not converged. */
    private static final double CONVERGED_WIDTH = 0.05;

    static Estimate absent() {
        return new Estimate(Double.NaN, Double.NaN, 0);
    }

    /** Lower end of the interval. */
    public double lower() {
        return value - conf;
    }

    /** Upper end of the interval. */
    public double upper() {
        return value + conf;
    }

    /** True when the interval exists and 0 lies in it. */
    public boolean includesZero() {
        return lower() <= 0 && upper() >= 0;
    }

    /** True when the interval exists and is narrower than 0.05 (indices of a scale from 0 to 1). */
    public boolean isConverged() {
        return upper() - lower() < CONVERGED_WIDTH;
    }

    /**
     * The estimate of an index between 0 and 1 in words: "no value", "no interval", "converged",
     * "interval includes 0", "not converged" or both, "beyond 0 and 1" when the whole interval is.
     *
     * <p>Source of the limit 0.05: Sarrazin, Pianosi, Wagener 2016,
     * doi:10.1016/j.envsoft.2016.02.005.
     */
    public String verdict() {
        if (Double.isNaN(value)) {
            return "no value";
        }

        if (Double.isNaN(conf)) {
            return "no interval";
        }

        if (lower() > 1 || upper() < 0) {
            return "beyond 0 and 1";
        }

        String width = isConverged() ? "converged" : "not converged";
        return includesZero() ? "interval includes 0; " + width : width;
    }
}
