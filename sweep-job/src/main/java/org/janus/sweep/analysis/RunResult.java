package org.janus.sweep.analysis;

import java.util.Optional;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.Response;
import org.janus.model.outcome.TumorFate;
import org.janus.model.solve.Status;

/** What a row of the runs says, as far as the analyses ask. */
final class RunResult {

    /** The numbers that are read, in order. */
    static final Outcome[] NUMBERS = {
        Outcome.TUMOR_CELLS_END,
        Outcome.LOG10_BURDEN_AUC,
        Outcome.TIME_TO_ELIMINATION,
        Outcome.TIME_TO_ESCAPE
    };

    private static final int[] POSITIONS = positions();

    private final long runId;
    private final Status status;
    private final String detail;
    private final TumorFate fate;
    private final Response response;
    private final double[] numbers;
    private final double burden;

    private RunResult(
            long runId, Status status, String detail, Completed completed, double burden) {
        this.runId = runId;
        this.status = status;
        this.detail = detail;
        this.fate = completed.fate();
        this.response = completed.response();
        this.numbers = completed.numbers();
        this.burden = burden;
    }

    /** What only a completed run has; its numbers are in the order of {@link #NUMBERS}. */
    record Completed(TumorFate fate, Response response, double[] numbers) {}

    static RunResult completed(long runId, Completed completed, double burden) {
        return new RunResult(runId, Status.COMPLETED, "", completed, burden);
    }

    static RunResult failed(long runId, Status status, String detail) {
        return new RunResult(
                runId, status, detail, new Completed(null, null, new double[0]), Double.NaN);
    }

    long runId() {
        return runId;
    }

    Status status() {
        return status;
    }

    String detail() {
        return detail;
    }

    boolean isCompleted() {
        return status.isCompleted();
    }

    /** What became of the tumor; only a completed run has it. */
    TumorFate fate() {
        return fate;
    }

    /** What became of the tumor; empty for a failed run. */
    Optional<TumorFate> end() {
        return Optional.ofNullable(fate);
    }

    /** The response; only a completed run has it. */
    Response response() {
        return response;
    }

    /** A number of {@link #NUMBERS}; NaN where it is null, and for a failed run. */
    double number(Outcome outcome) {
        return isCompleted() ? numbers[POSITIONS[outcome.ordinal()]] : Double.NaN;
    }

    /** The burden in decades, as a contrast compares it; NaN for a failed run. */
    double burden() {
        return burden;
    }

    private static int[] positions() {
        int[] positions = new int[Outcome.count()];
        for (int i = 0; i < NUMBERS.length; i++) {
            positions[NUMBERS[i].ordinal()] = i;
        }
        return positions;
    }
}
