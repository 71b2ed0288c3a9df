package org.janus.sweep.run;

import java.util.List;
import org.janus.model.outcome.Listeners;
import org.janus.model.outcome.OutcomeAccumulator;
import org.janus.model.outcome.OutcomeValues;
import org.janus.model.outcome.ProbeAccumulator;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Status;
import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.RunsTable;

/** Makes rows of the table {@code runs}: outcomes and probes of one run after the other. */
final class RunRecorder implements Recorder<Object[]> {

    private final RunsTable table;
    private final OutcomeAccumulator outcomes;
    private final ProbeAccumulator probes;
    private final StepListener listener;
    private RunInput run;

    RunRecorder(SweepPlan plan, RunsTable table) {
        this.table = table;
        this.outcomes = new OutcomeAccumulator(plan.outcomes());
        this.probes = new ProbeAccumulator(plan.probes());
        this.listener =
                plan.probes().isEmpty() ? outcomes : new Listeners(List.of(outcomes, probes));
    }

    @Override
    public StepListener begin(RunInput run) {
        this.run = run;
        outcomes.begin(run.simulation());
        probes.begin(run.simulation());
        return listener;
    }

    @Override
    public Object[] result() {
        return table.row(run, outcomes.values(), probes.values());
    }

    @Override
    public Object[] refused(RunInput run) {
        var completion = new Completion(Status.INVALID_PARAMETERS, run.invalidity(), 0, 0, 0, 0);
        probes.begin(run.simulation());
        return table.row(run, OutcomeValues.failed(completion), probes.values());
    }
}
