package org.janus.sweep.run;

import org.janus.model.outcome.OutcomeAccumulator;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.RunsTable;

/** Listens to one run after the other and makes their rows. */
final class RunRecorder implements StepListener {

    private final OutcomeAccumulator outcomes;
    private RunInput run;
    private Runnable whenFinished;

    RunRecorder(SweepPlan plan) {
        this.outcomes = new OutcomeAccumulator(plan.outcomes());
    }

    /** Gets ready for the steps of a run. */
    RunRecorder begin(RunInput run, Runnable whenFinished) {
        this.run = run;
        this.whenFinished = whenFinished;
        outcomes.begin(run.simulation());
        return this;
    }

    /** The row of the run that finished last. */
    Object[] row(RunsTable table) {
        return table.row(run, outcomes.values());
    }

    @Override
    public void started(double[] state) {
        outcomes.started(state);
    }

    @Override
    public void stepped(Step step) {
        outcomes.stepped(step);
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        outcomes.jumped(timeDays, before, after);
    }

    @Override
    public void eliminated(double timeDays) {
        outcomes.eliminated(timeDays);
    }

    @Override
    public void finished(Completion completion) {
        outcomes.finished(completion);
        whenFinished.run();
    }
}
