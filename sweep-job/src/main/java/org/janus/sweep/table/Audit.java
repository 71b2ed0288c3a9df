package org.janus.sweep.table;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * How exact the outcomes of a sweep are, against a sample solved again by the reference simulator.
 *
 * @param tolerance of the sweep
 * @param referenceTolerance of the reference
 * @param runs how many runs were compared; 0 leaves the errors 0
 * @param medianError of log10 burden at the horizon
 * @param p99Error its 99th percentile
 * @param largestError its maximum
 * @param flips how many of them have another outcome
 * @param runsNearThreshold how many runs of the whole sweep lie within the largest error of the
 *     escape burden (peak), of the detection limit (end) or of one cell (nadir)
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Audit(
        double tolerance,
        double referenceTolerance,
        long runs,
        double medianError,
        double p99Error,
        double largestError,
        long flips,
        long runsNearThreshold) {

    /**
     * {@return the audit of a sweep of which no sampled run could be compared}
     *
     * @param tolerance of the sweep
     * @param referenceTolerance of the simulator that solves again
     */
    public static Audit ofNothing(double tolerance, double referenceTolerance) {
        return new Audit(tolerance, referenceTolerance, 0, 0, 0, 0, 0, 0);
    }
}
