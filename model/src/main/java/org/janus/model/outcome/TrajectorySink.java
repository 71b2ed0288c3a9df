package org.janus.model.outcome;

/** Takes the samples of a trajectory, in order of time. */
public interface TrajectorySink {

    /**
     * One sample.
     *
     * @param timeDays when, in days
     * @param observables all values in the order of {@link Observable}, states first, NaN where
     *     there is none; valid during the call only
     */
    void sample(double timeDays, double[] observables);
}
