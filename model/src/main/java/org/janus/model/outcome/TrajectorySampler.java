package org.janus.model.outcome;

import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/**
 * Samples all observables of a run at given times, from the interpolant.
 *
 * <p>At the time of a dose, or of an elimination, the values before it. A run that fails ends its
 * trajectory where it failed. Sampling changes nothing in the run.
 */
public final class TrajectorySampler implements StepListener {

    private final SampleTimes times;
    private final TrajectorySink sink;
    private final double[] observables = new double[Observable.count()];
    private final Snapshot snapshot = new Snapshot();
    private int next;

    /**
     * A sampler that serves any number of runs, one after the other.
     *
     * @param times when to sample
     * @param sink takes the samples
     */
    public TrajectorySampler(SampleTimes times, TrajectorySink sink) {
        this.times = times;
        this.sink = sink;
    }

    /**
     * Gets ready for the steps of a run.
     *
     * @param simulation the run
     * @return this
     */
    public TrajectorySampler begin(Simulation simulation) {
        snapshot.of(simulation);
        next = 0;
        return this;
    }

    @Override
    public void started(double[] state) {
        if (isDue(0)) {
            snapshot.take(state);
            sample();
        }
    }

    @Override
    public void stepped(Step step) {
        while (isDue(step.endDays())) {
            snapshot.take(step, times.days(next));
            sample();
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        // samples are taken before a jump, and between jumps from the interpolant
    }

    @Override
    public void eliminated(double timeDays) {
        // an elimination shows in the steps that follow
    }

    @Override
    public void finished(Completion completion) {
        // every sample was handed over as its time was passed
    }

    private boolean isDue(double reachedDays) {
        return next < times.count() && times.days(next) <= reachedDays;
    }

    private void sample() {
        for (Observable observable : Observable.values()) {
            observables[observable.ordinal()] = observable.value(snapshot);
        }

        sink.sample(times.days(next), observables);
        next++;
    }
}
