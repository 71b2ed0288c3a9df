package org.janus.model.outcome;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/**
 * Reads probes off the steps of a run, from the interpolant; at the time of a dose the value before
 * it.
 */
public final class ProbeAccumulator implements StepListener {

    private final Probe[] probes;
    private final int[] byTime;
    private final double[] values;
    private final Snapshot snapshot = new Snapshot();
    private int next;

    /**
     * An accumulator that serves any number of runs, one after the other.
     *
     * @param probes in the order in which their values come back
     */
    public ProbeAccumulator(List<Probe> probes) {
        this.probes = probes.toArray(Probe[]::new);
        this.values = new double[probes.size()];
        this.byTime =
                IntStream.range(0, probes.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> probes.get(i).timeDays()))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /**
     * Gets ready for the steps of a run.
     *
     * @param simulation the run
     * @return this
     */
    public ProbeAccumulator begin(Simulation simulation) {
        snapshot.of(simulation);
        next = 0;
        Arrays.fill(values, Double.NaN);
        return this;
    }

    /**
     * {@return the values of the run that finished last, a fresh array in the order of the probes}.
     * Each is in its unit, and NaN where the observable has no value, the time lies beyond the
     * horizon, or the run failed.
     */
    public double[] values() {
        return values.clone();
    }

    @Override
    public void started(double[] state) {
        while (isDue(0)) {
            read(snapshot.take(state));
        }
    }

    @Override
    public void stepped(Step step) {
        while (isDue(step.endDays())) {
            read(snapshot.take(step, probe().timeDays()));
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        // probes are read before a jump, and between jumps from the interpolant
    }

    @Override
    public void eliminated(double timeDays) {
        // an elimination shows in the steps that follow
    }

    @Override
    public void finished(Completion completion) {
        if (!completion.status().isCompleted()) {
            Arrays.fill(values, Double.NaN);
        }
    }

    private boolean isDue(double reachedDays) {
        return next < byTime.length && probe().timeDays() <= reachedDays;
    }

    private Probe probe() {
        return probes[byTime[next]];
    }

    private void read(Snapshot at) {
        values[byTime[next]] = probe().observable().value(at);
        next++;
    }
}
