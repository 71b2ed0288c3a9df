package org.janus.model.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.janus.model.State;

/** Listens to one solve and keeps what tests ask about. */
public final class Recorder implements StepListener {

    private final double[] timesDays;
    private final double levelCells;
    private final TreeMap<Double, double[]> samples = new TreeMap<>();
    private final List<Double> jumpDays = new ArrayList<>();
    private OptionalDouble eliminationDays = OptionalDouble.empty();
    private OptionalDouble riseDays = OptionalDouble.empty();
    private double[] lowest;
    private Completion completion;

    /** Samples the states at these times, and the first rise of tumor cells through a level. */
    public Recorder(double levelCells, double... timesDays) {
        this.levelCells = levelCells;
        this.timesDays = timesDays;
    }

    @Override
    public void started(double[] state) {
        this.lowest = state.clone();
        if (state[0] >= levelCells) {
            this.riseDays = OptionalDouble.of(0);
        }
    }

    @Override
    public void stepped(Step step) {
        for (double time : timesDays) {
            if (time > step.startDays() && time <= step.endDays()) {
                samples.put(time, sample(step, time));
            }
        }

        for (int i = 0; i < lowest.length; i++) {
            lowest[i] = Math.min(lowest[i], step.end(i));
        }

        if (riseDays.isEmpty() && step.start(0) < levelCells && step.end(0) >= levelCells) {
            this.riseDays = OptionalDouble.of(bisect(step));
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        jumpDays.add(timeDays);
    }

    @Override
    public void eliminated(double timeDays) {
        this.eliminationDays = OptionalDouble.of(timeDays);
    }

    @Override
    public void finished(Completion completion) {
        this.completion = completion;
    }

    /** States by time, in days. */
    public TreeMap<Double, double[]> samples() {
        return samples;
    }

    public List<Double> jumpDays() {
        return jumpDays;
    }

    public OptionalDouble eliminationDays() {
        return eliminationDays;
    }

    public OptionalDouble riseDays() {
        return riseDays;
    }

    /** The lowest value of each state at the ends of steps. */
    public double[] lowest() {
        return lowest;
    }

    public Completion completion() {
        return completion;
    }

    private static double[] sample(Step step, double timeDays) {
        double[] y = new double[State.count()];
        for (int i = 0; i < y.length; i++) {
            y[i] = timeDays == step.endDays() ? step.end(i) : step.at(timeDays, i);
        }
        return y;
    }

    private double bisect(Step step) {
        double low = step.startDays();
        double high = step.endDays();
        while (high - low > 1e-9) {
            double middle = low + (high - low) / 2;
            if (step.at(middle, 0) < levelCells) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
