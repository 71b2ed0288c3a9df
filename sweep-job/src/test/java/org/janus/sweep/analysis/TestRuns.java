package org.janus.sweep.analysis;

import org.janus.model.outcome.Response;
import org.janus.model.outcome.TumorFate;
import org.janus.model.solve.Status;

/** Results of runs by hand. */
final class TestRuns {

    private static final double CELLS = 1e6;
    private static final double BURDEN_AUC = 6;

    private TestRuns() {}

    /** A run that escapes at a time. */
    static RunResult escape(double timeDays, double burden) {
        return completed(TumorFate.ESCAPE, Response.PD, timeDays, burden);
    }

    /** A run that comes to neither end. */
    static RunResult equilibrium(double burden) {
        return completed(TumorFate.EQUILIBRIUM, Response.SD, Double.NaN, burden);
    }

    static RunResult failed() {
        return RunResult.failed(0, Status.STEP_TOO_SMALL, "at day 3");
    }

    private static RunResult completed(
            TumorFate fate, Response response, double escapeDays, double burden) {
        double[] numbers = {CELLS, BURDEN_AUC, Double.NaN, escapeDays};
        return RunResult.completed(0, new RunResult.Completed(fate, response, numbers), burden);
    }
}
