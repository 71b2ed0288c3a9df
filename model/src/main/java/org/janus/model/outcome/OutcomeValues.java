package org.janus.model.outcome;

import java.util.Arrays;
import java.util.Optional;
import org.janus.model.outcome.Outcome.Kind;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Status;

/**
 * The outcomes of one run; immutable.
 *
 * <p>A null number is NaN; a null cell is empty.
 */
public final class OutcomeValues {

    private final double[] numbers;
    private final Optional<TumorFate> fate;
    private final Optional<Response> response;
    private final Completion completion;

    private OutcomeValues(
            double[] numbers,
            Optional<TumorFate> fate,
            Optional<Response> response,
            Completion completion) {
        this.numbers = numbers;
        this.fate = fate;
        this.response = response;
        this.completion = completion;
    }

    /** Of a completed run; numbers are in the order of {@link Outcome}, handed over for good. */
    static OutcomeValues completed(
            double[] numbers, TumorFate fate, Response response, Completion completion) {
        return new OutcomeValues(numbers, Optional.of(fate), Optional.of(response), completion);
    }

    /**
     * {@return the values of a failed run: status, detail and statistics, nothing else}
     *
     * @param completion how the run ended
     */
    public static OutcomeValues failed(Completion completion) {
        double[] numbers = new double[Outcome.count()];
        Arrays.fill(numbers, Double.NaN);
        return new OutcomeValues(numbers, Optional.empty(), Optional.empty(), completion);
    }

    /** {@return what became of the tumor; empty for a failed run} */
    public Optional<TumorFate> fate() {
        return fate;
    }

    /** {@return how the run ended} */
    public Status status() {
        return completion.status();
    }

    /**
     * {@return whether there is no value}
     *
     * @param outcome any of them
     */
    public boolean isNull(Outcome outcome) {
        if (outcome.kind() == Kind.NUMBER) {
            return Double.isNaN(numbers[outcome.ordinal()]);
        }

        return !outcome.isOfFailedRuns() && fate.isEmpty();
    }

    /**
     * {@return a number in the outcome's unit; NaN where it is null}
     *
     * @param outcome of kind NUMBER
     * @throws IllegalArgumentException if it is of another kind
     */
    public double number(Outcome outcome) {
        if (outcome.kind() != Kind.NUMBER) {
            throw new IllegalArgumentException(
                    outcome.column() + " is a " + outcome.kind() + ", not a " + Kind.NUMBER);
        }

        return numbers[outcome.ordinal()];
    }

    /**
     * {@return the value as a table cell: Double, String, Boolean or Long; empty where it is null}
     *
     * @param outcome any of them
     */
    public Optional<Object> cell(Outcome outcome) {
        if (isNull(outcome)) {
            return Optional.empty();
        }

        return Optional.of(
                switch (outcome) {
                    case OUTCOME -> fate.orElseThrow().name();
                    case CONTROLLED -> fate.orElseThrow().isControlled();
                    case RESPONSE -> response.orElseThrow().name();
                    case STATUS -> completion.status().name();
                    case STATUS_DETAIL -> completion.detail();
                    case STEPS -> completion.steps();
                    case REJECTED_STEPS -> completion.rejectedSteps();
                    case RHS_EVALUATIONS -> completion.rhsEvaluations();
                    default -> number(outcome);
                });
    }
}
