package org.janus.model.batch;

import org.janus.model.solve.Step;

/**
 * The accepted step of one lane, on its interpolant; one object serves all steps.
 *
 * <p>It reads the arrays after the commit: state and first slope are those of the end, trial and
 * last slope those of the begin. The correction to the Hermite polynomial of a state is computed
 * when it is first asked for. Until {@link #cut} the end is that of the step.
 */
final class LaneStep implements Step {

    private final LaneArrays arrays;
    private final Tableau tableau;
    private final int lanes;
    private final double[] bumps;
    private final double[] tilts;
    private final long[] known;
    private double[] starts;
    private double[] ends;
    private double[] startSlopes;
    private double[] endSlopes;
    private long shows;
    private int lane;
    private double startDays;
    private double sizeDays;
    private double endDays;
    private boolean whole;

    LaneStep(LaneArrays arrays, Tableau tableau) {
        this.arrays = arrays;
        this.tableau = tableau;
        this.lanes = arrays.lanes();
        this.bumps = new double[arrays.dimension()];
        this.tilts = new double[arrays.dimension()];
        this.known = new long[arrays.dimension()];
    }

    /** Shows the step of a lane that the arrays hold, before the lane's time moves. */
    void show(Lane shown) {
        lane = shown.index;
        starts = arrays.trial();
        ends = arrays.state();
        startSlopes = arrays.slopes()[arrays.slopes().length - 1];
        endSlopes = arrays.slopes()[0];
        startDays = shown.timeDays;
        sizeDays = shown.stepDays;
        endDays = shown.target();
        whole = true;
        shows++;
    }

    /** Ends the step earlier, at a time within it. */
    void cut(double timeDays) {
        endDays = timeDays;
        whole = false;
    }

    @Override
    public double startDays() {
        return startDays;
    }

    @Override
    public double endDays() {
        return endDays;
    }

    @Override
    public double start(int i) {
        return starts[at(i)];
    }

    @Override
    public double end(int i) {
        return whole ? ends[at(i)] : interpolated(endDays, i);
    }

    @Override
    public double startSlope(int i) {
        return startSlopes[at(i)];
    }

    @Override
    public double endSlope(int i) {
        return whole ? endSlopes[at(i)] : slopeAt(endDays, i);
    }

    @Override
    public double at(double timeDays, int i) {
        if (timeDays <= startDays) {
            return start(i);
        }

        return timeDays < endDays ? interpolated(timeDays, i) : end(i);
    }

    /**
     * A bound that the interpolant of state i does not fall below in the whole step: the lowest of
     * its coefficients in the Bernstein basis of degree 5.
     */
    double lowerBound(int i) {
        correct(i);
        double first = start(i);
        double last = ends[at(i)];
        double left = first + sizeDays * startSlope(i) / 3;
        double right = last - sizeDays * endSlopes[at(i)] / 3;
        double second = 0.1 * (first + 6 * left + 3 * right + sizeDays * bumps[i]);
        double third = 0.1 * (3 * left + 6 * right + last + sizeDays * (bumps[i] + tilts[i]));
        double outer = Math.min(0.4 * first + 0.6 * left, 0.6 * right + 0.4 * last);
        return Math.min(Math.min(first, last), Math.min(outer, Math.min(second, third)));
    }

    /** Slope of the interpolant of state i. */
    double slopeAt(double timeDays, int i) {
        double theta = (timeDays - startDays) / sizeDays;
        double rest = 1 - theta;
        double bubble = theta * rest;
        correct(i);
        double difference = ends[at(i)] - start(i);
        double first = startSlope(i) * rest * (1 - 3 * theta);
        double last = endSlopes[at(i)] * theta * (3 * theta - 2);
        double bump = bumps[i] + theta * tilts[i];
        double slant = 2 * (1 - 2 * theta) * bump + bubble * tilts[i];
        return 6 * bubble * difference / sizeDays + first + last + bubble * slant;
    }

    private double interpolated(double timeDays, int i) {
        double theta = (timeDays - startDays) / sizeDays;
        double rest = 1 - theta;
        double bubble = theta * rest;
        correct(i);
        double start = start(i);
        double share = theta * theta * (3 - 2 * theta);
        double chord = start + share * (ends[at(i)] - start);
        double bend = startSlope(i) * rest - endSlopes[at(i)] * theta;
        double bump = bumps[i] + theta * tilts[i];
        return chord + sizeDays * bubble * (bend + bubble * bump);
    }

    private void correct(int i) {
        if (known[i] != shows) {
            known[i] = shows;
            bumps[i] = sum(tableau.bump(), at(i));
            tilts[i] = sum(tableau.tilt(), at(i));
        }
    }

    private double sum(Combination combination, int at) {
        int last = arrays.slopes().length - 1;
        double sum = 0;
        for (int term = 0; term < combination.terms(); term++) {
            int stage = combination.stage(term);
            int held = stage == 0 ? last : stage == last ? 0 : stage;
            sum += combination.weight(term) * arrays.slopes()[held][at];
        }

        return sum;
    }

    private int at(int i) {
        return i * lanes + lane;
    }
}
