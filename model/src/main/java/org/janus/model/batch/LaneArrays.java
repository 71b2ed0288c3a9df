package org.janus.model.batch;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The numbers of a group of lanes. Arrays are state-major, lane-minor: element (i, lane) at {@code
 * i * lanes + lane}; those of one number a lane are in the order of the lanes.
 *
 * <p>A row is one state in all lanes. Rows at the end that are 0 everywhere and stay so are
 * inactive: the arithmetic passes them by, which changes no bit since their terms would be 0.
 */
public final class LaneArrays {

    private final int dimension;
    private final int lanes;
    private final double[][] slopes;
    private final double[] stepSizes;
    private final double[] steps;
    private final double[] errors;
    private final double[] differences;
    private final double[] absoluteTolerances;
    private final double halfRelativeTolerance;
    private final ActiveRows active;
    private double[] state;
    private double[] trial;

    LaneArrays(LaneSystem system, int stages, int lanes, double tolerance) {
        this.dimension = system.kernel().dimension();
        this.lanes = lanes;
        this.slopes = new double[stages][system.kernel().outputs() * lanes];
        this.stepSizes = new double[lanes];
        this.steps = new double[dimension * lanes];
        this.errors = new double[lanes];
        this.differences = new double[dimension * lanes];
        this.absoluteTolerances =
                Arrays.stream(system.errorScales())
                        .flatMap(
                                scale ->
                                        DoubleStream.generate(() -> scale * tolerance).limit(lanes))
                        .toArray();
        this.halfRelativeTolerance = tolerance / 2;
        this.active = new ActiveRows(dimension, lanes, system.decaying());
        this.state = new double[dimension * lanes];
        this.trial = new double[dimension * lanes];
    }

    /** Makes the trial state the state, and the last slope the first, in all lanes. */
    void commit() {
        double[] past = state;
        state = trial;
        trial = past;
        double[] pastSlope = slopes[0];
        slopes[0] = slopes[slopes.length - 1];
        slopes[slopes.length - 1] = pastSlope;
    }

    /** Takes the commit back in one lane. */
    void restore(int lane) {
        for (int at = lane; at < state.length; at += lanes) {
            state[at] = trial[at];
        }

        double[] slope = slopes[0];
        double[] pastSlope = slopes[slopes.length - 1];
        for (int at = lane; at < slope.length; at += lanes) {
            slope[at] = pastSlope[at];
        }
    }

    /** Writes the state of a lane. */
    void write(double[] values, int lane) {
        for (int i = 0; i < dimension; i++) {
            state[i * lanes + lane] = values[i];
        }

        settle(lane);
    }

    /** Reads the state of a lane. */
    void read(int lane, double[] values) {
        for (int i = 0; i < dimension; i++) {
            values[i] = state[i * lanes + lane];
        }
    }

    /** Finds out anew which rows are active after the state of a lane was changed from outside. */
    void settle(int lane) {
        active.settle(state, trial, lane);
    }

    ActiveRows active() {
        return active;
    }

    /** {@return how many states there are} */
    public int dimension() {
        return dimension;
    }

    /** How many numbers the kernel observes beside the slopes. */
    int observed() {
        return slopes[0].length / lanes - dimension;
    }

    /** {@return how many runs go side by side} */
    public int lanes() {
        return lanes;
    }

    /** {@return where the elements of the active rows end} */
    public int activeEnd() {
        return active.count() * lanes;
    }

    /** {@return the state at the begin of the step} */
    public double[] state() {
        return state;
    }

    /** {@return the state of a stage, at last that at the end of the step} */
    public double[] trial() {
        return trial;
    }

    /**
     * {@return by stage the slopes, per day, each an array like the state; behind them lie rows of
     * what the kernel observes at the state of that stage}
     */
    public double[][] slopes() {
        return slopes;
    }

    /** {@return after a commit: the states at the begin of the step} */
    public double[] starts() {
        return trial;
    }

    /** {@return after a commit: the states at the end of the step} */
    public double[] ends() {
        return state;
    }

    /** {@return after a commit: the slopes at the begin of the step} */
    public double[] startSlopes() {
        return slopes[slopes.length - 1];
    }

    /** {@return after a commit: the slopes at the end of the step} */
    public double[] endSlopes() {
        return slopes[0];
    }

    /** Where a stage's slopes are after a commit, which changes the first and the last. */
    int held(int stage) {
        int last = slopes.length - 1;
        return stage == 0 ? last : stage == last ? 0 : stage;
    }

    /** {@return step size of each lane in days; 0 in a lane without a run} */
    public double[] stepSizes() {
        return stepSizes;
    }

    /** Gives every element the step size of its lane. */
    void spreadSteps() {
        for (int row = 0; row < steps.length; row += lanes) {
            System.arraycopy(stepSizes, 0, steps, row, lanes);
        }
    }

    /** {@return step size of the lane of each element, in days} */
    public double[] steps() {
        return steps;
    }

    /** {@return the error measure of each lane, to be written; at most 1 is good enough} */
    public double[] errors() {
        return errors;
    }

    /** {@return scratch for the arithmetic} */
    public double[] differences() {
        return differences;
    }

    /** {@return absolute tolerance of each element} */
    public double[] absoluteTolerances() {
        return absoluteTolerances;
    }

    /** {@return half of the relative tolerance} */
    public double halfRelativeTolerance() {
        return halfRelativeTolerance;
    }
}
