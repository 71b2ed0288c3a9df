package org.janus.model.batch;

import org.janus.model.solve.Completion;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Status;

/** One lane's run and where it stands; what is not an array. */
final class Lane {

    /** Steps below this part of the horizon are lost in the resolution of time. */
    private static final double LEAST_STEP = 1e-14;

    final int index;
    LaneRun run;
    double timeDays;
    double stopDays;
    double stepDays;
    double proposalDays;
    double memory;
    int nextJump;
    long steps;
    long rejectedSteps;
    long evaluations;
    boolean restarts;

    Lane(int index) {
        this.index = index;
    }

    boolean isBusy() {
        return run != null;
    }

    void begin(LaneRun next) {
        run = next;
        timeDays = 0;
        stepDays = 0;
        proposalDays = Double.POSITIVE_INFINITY;
        nextJump = 0;
        steps = 0;
        rejectedSteps = 0;
        evaluations = 0;
        aim();
    }

    void end(Status status, String detail) {
        LaneRun ended = run;
        run = null;
        stepDays = 0;
        restarts = false;
        ended.listener()
                .finished(
                        new Completion(
                                status, detail, timeDays, steps, rejectedSteps, evaluations));
    }

    /** Sets the time where the run stops next, and asks for a fresh slope. */
    void aim() {
        boolean jumps = nextJump < run.jumps() && run.jumpDays(nextJump) < run.horizonDays();
        stopDays = jumps ? run.jumpDays(nextJump) : run.horizonDays();
        memory = StepControl.FRESH;
        restarts = true;
    }

    boolean jumpsNow() {
        return nextJump < run.jumps() && run.jumpDays(nextJump) <= timeDays;
    }

    boolean isAtHorizon() {
        return timeDays >= run.horizonDays();
    }

    boolean isLost() {
        return proposalDays <= LEAST_STEP * run.horizonDays();
    }

    /** Chooses the size of the next step: the proposal, or what is left until the stop. */
    void choose() {
        double left = stopDays - timeDays;
        stepDays = proposalDays < left ? proposalDays : left;
    }

    /** Time at the end of a step: exactly the stop if the step went there. */
    double target() {
        double left = stopDays - timeDays;
        return stepDays < left ? timeDays + stepDays : stopDays;
    }

    boolean mayNotStep(SolverSettings settings, int evaluationsOfStep) {
        return steps + rejectedSteps >= settings.maxSteps()
                || evaluations + evaluationsOfStep > settings.maxEvaluations();
    }
}
