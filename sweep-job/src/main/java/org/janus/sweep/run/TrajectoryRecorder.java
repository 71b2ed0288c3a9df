package org.janus.sweep.run;

import java.util.ArrayList;
import java.util.List;
import org.janus.model.outcome.SampleTimes;
import org.janus.model.outcome.TrajectorySampler;
import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TrajectoryRecorder.Trajectory;

/** Keeps the samples of one run after the other. */
final class TrajectoryRecorder implements Recorder<Trajectory> {

    private final TrajectorySampler sampler;
    private List<Sample> samples = List.of();
    private RunInput run;

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
    public StepListener begin(RunInput run) {
        this.run = run;
        this.samples = new ArrayList<>();
        return sampler.begin(run.simulation());
    }

    @Override
    public Trajectory result() {
        return new Trajectory(run, samples);
    }

    @Override
    public Trajectory refused(RunInput run) {
        return new Trajectory(run, List.of());
    }
}
