package org.janus.sweep.run;

import java.util.ArrayList;
import java.util.List;
import org.janus.model.outcome.SampleTimes;
import org.janus.model.outcome.TrajectorySampler;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TrajectoryRecorder.Trajectory;

/** Keeps the samples of one run after the other. */
final class TrajectoryRecorder implements Recorder<Trajectory> {

    private final TrajectorySampler sampler;
    private List<Sample> samples = List.of();
    private RunInput run;
    private Runnable whenFinished;

    TrajectoryRecorder(SweepPlan plan) {
        this.sampler =
                new TrajectorySampler(
                        SampleTimes.at(plan.trajectories().timesDays()),
                        (days, values) -> samples.add(new Sample(days, values.clone())));
    }

    /**
     * Observables at a time.
     *
     * @param timeDays when
     * @param observables in their order, NaN where there is none
     */
    record Sample(double timeDays, double[] observables) {}

    /** The samples of a run, by time; those up to its end where it failed. */
    record Trajectory(RunInput run, List<Sample> samples) {}

    @Override
    public void begin(RunInput run, Runnable whenFinished) {
        this.run = run;
        this.whenFinished = whenFinished;
        this.samples = new ArrayList<>();
        sampler.begin(run.simulation());
    }

    @Override
    public Trajectory result() {
        return new Trajectory(run, samples);
    }

    @Override
    public Trajectory refused(RunInput run) {
        return new Trajectory(run, List.of());
    }

    @Override
    public void started(double[] state) {
        sampler.started(state);
    }

    @Override
    public void stepped(Step step) {
        sampler.stepped(step);
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        sampler.jumped(timeDays, before, after);
    }

    @Override
    public void eliminated(double timeDays) {
        sampler.eliminated(timeDays);
    }

    @Override
    public void finished(Completion completion) {
        sampler.finished(completion);
        whenFinished.run();
    }
}
