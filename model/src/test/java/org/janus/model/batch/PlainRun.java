package org.janus.model.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/** A run of any system that keeps what it hears. */
final class PlainRun implements LaneRun, StepListener {

    record Jump(double timeDays, Consumer<double[]> change) {}

    private final double[] parameters;
    private final double[] initial;
    private final double horizonDays;
    private final List<Jump> jumps = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<Double> stepEnds = new ArrayList<>();
    private double[] state;
    private double extinctDays = Double.NaN;
    private Completion completion;

    PlainRun(double horizonDays, double[] initial, double... parameters) {
        this.horizonDays = horizonDays;
        this.initial = initial;
        this.parameters = parameters;
        this.state = initial.clone();
    }

    PlainRun with(double timeDays, Consumer<double[]> change) {
        jumps.add(new Jump(timeDays, change));
        return this;
    }

    @Override
    public double[] parameters() {
        return parameters;
    }

    @Override
    public void start(double[] y) {
        System.arraycopy(initial, 0, y, 0, y.length);
    }

    @Override
    public double horizonDays() {
        return horizonDays;
    }

    @Override
    public int jumps() {
        return jumps.size();
    }

    @Override
    public double jumpDays(int jump) {
        return jumps.get(jump).timeDays();
    }

    @Override
    public void jump(int jump, double[] y) {
        jumps.get(jump).change().accept(y);
    }

    @Override
    public StepListener listener() {
        return this;
    }

    @Override
    public void started(double[] y) {
        events.add("started");
    }

    @Override
    public void stepped(Step step) {
        stepEnds.add(step.endDays());
        for (int i = 0; i < state.length; i++) {
            state[i] = step.end(i);
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        events.add("jumped at " + timeDays + " from " + before[0] + " to " + after[0]);
        this.state = after.clone();
    }

    @Override
    public void eliminated(double timeDays) {
        events.add("eliminated");
        this.extinctDays = timeDays;
    }

    @Override
    public void finished(Completion ended) {
        events.add("finished");
        this.completion = ended;
    }

    /** The state when the run ended. */
    double[] state() {
        return state;
    }

    /** What was heard besides steps, in order. */
    List<String> events() {
        return events;
    }

    List<Double> stepEnds() {
        return stepEnds;
    }

    double extinctDays() {
        return extinctDays;
    }

    Completion completion() {
        return completion;
    }
}
