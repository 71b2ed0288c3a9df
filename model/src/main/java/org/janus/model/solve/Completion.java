package org.janus.model.solve;

/**
 * The end of a solve.
 *
 * @param status how it ended
 * @param detail what exactly went wrong, for a reader; empty when completed
 * @param timeDays time reached; the horizon when completed
 * @param steps accepted steps
 * @param rejectedSteps steps tried again with a smaller size
 * @param rhsEvaluations evaluations of the right-hand side
 */
public record Completion(
        Status status,
        String detail,
        double timeDays,
        long steps,
        long rejectedSteps,
        long rhsEvaluations) {}
