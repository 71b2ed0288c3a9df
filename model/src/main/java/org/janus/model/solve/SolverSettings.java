package org.janus.model.solve;

import java.io.Serializable;

/**
 * How exactly to solve, and when to give up.
 *
 * @param tolerance relative tolerance of a step; the absolute one of a state is this times its
 *     error scale
 * @param maxSteps accepted and rejected steps a run may take
 * @param maxEvaluations evaluations of the right-hand side a run may make
 */
public record SolverSettings(double tolerance, long maxSteps, long maxEvaluations)
        implements Serializable {

    /** Tolerance 1e-6, under which outcomes do not flip; limits that a sane run never meets. */
    public static final SolverSettings DEFAULT = new SolverSettings(1e-6, 100_000, 2_000_000);

    /**
     * Checks the numbers.
     *
     * @param tolerance relative tolerance of a step; the absolute one of a state is this times its
     *     error scale
     * @param maxSteps accepted and rejected steps a run may take
     * @param maxEvaluations evaluations of the right-hand side a run may make
     * @throws IllegalArgumentException if one is out of bounds
     */
    public SolverSettings {
        if (!(tolerance >= 1e-13 && tolerance <= 1e-2)) {
            throw new IllegalArgumentException(
                    "tolerance is " + tolerance + "; it must be between 1e-13 and 1e-2");
        }

        if (maxSteps < 1 || maxEvaluations < 1) {
            throw new IllegalArgumentException(
                    "limits are "
                            + maxSteps
                            + " steps and "
                            + maxEvaluations
                            + " evaluations; both must be >= 1");
        }
    }

    /**
     * {@return the same limits with another tolerance}
     *
     * @param tolerance from 1e-13 to 1e-2
     */
    public SolverSettings withTolerance(double tolerance) {
        return new SolverSettings(tolerance, maxSteps, maxEvaluations);
    }
}
