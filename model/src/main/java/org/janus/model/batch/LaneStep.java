package org.janus.model.batch;

import java.util.stream.IntStream;
import org.janus.model.solve.Step;

/**
 * The accepted step of one lane, on its interpolant; one object serves all steps.
 *
 * <p>It reads the arrays after the commit: state and first slope are those of the end, trial and
 * last slope those of the begin. The correction to the Hermite polynomial of a state is computed
 * when it is first asked for. Until {@link #cut} the end is that of the whole step.
 */
final class LaneStep implements Step {

    private final LaneArrays arrays;
    private final int lanes;
    private final int[] stages;
    private final double[] bumpWeights;
    private final double[] tiltWeights;
    private final double[] bumps;
    private final double[] tilts;
    private final long[] known;
    private final double[] cutEnds;
    private final double[] cutEndSlopes;
    private final Survey survey;
    private final LaneArithmetic arithmetic;
    private final int observed;
    private final int dimension;
    private double[] starts;
    private double[] wholeEnds;
    private double[] ends;
    private double[] startSlopes;
    private double[] wholeEndSlopes;
    private double[] endSlopes;
    private boolean wanted;
    private boolean surveyed;
    private boolean isWhole;
    private long shows;
    private int lane;
    private double startDays;
    private double sizeDays;
    private double endDays;

    LaneStep(LaneArrays arrays, BatchIntegrator.Method method, Survey survey) {
        Tableau tableau = method.tableau();
        this.arithmetic = method.arithmetic();
        this.survey = survey;
        this.observed = arrays.observed();
        this.dimension = arrays.dimension();
        this.arrays = arrays;
        this.lanes = arrays.lanes();
        double[] bump = tableau.bump().row(tableau.stages());
        double[] tilt = tableau.tilt().row(tableau.stages());
        int[] used =
                IntStream.range(0, tableau.stages())
                        .filter(stage -> bump[stage] != 0 || tilt[stage] != 0)
                        .toArray();
        this.bumpWeights = IntStream.of(used).mapToDouble(stage -> bump[stage]).toArray();
        this.tiltWeights = IntStream.of(used).mapToDouble(stage -> tilt[stage]).toArray();
        this.stages = IntStream.of(used).map(arrays::held).toArray();
        this.bumps = new double[dimension];
        this.tilts = new double[dimension];
        this.known = new long[dimension];
        this.cutEnds = new double[dimension * lanes];
        this.cutEndSlopes = new double[dimension * lanes];
    }

    /** The lanes have made another step. It is surveyed if anybody has ever asked. */
    void renew() {
        surveyed = wanted;
        if (wanted) {
            arithmetic.survey(arrays, survey);
        }
    }

    /** Shows the step of a lane that the arrays hold, before the lane's time moves. */
    void show(Lane shown) {
        lane = shown.index;
        starts = arrays.starts();
        wholeEnds = arrays.ends();
        ends = wholeEnds;
        startSlopes = arrays.startSlopes();
        wholeEndSlopes = arrays.endSlopes();
        endSlopes = wholeEndSlopes;
        startDays = shown.timeDays;
        sizeDays = shown.stepDays;
        endDays = shown.target();
        isWhole = true;
        shows++;
    }

    /** Ends the step earlier, at a time within it. */
    void cut(double timeDays) {
        for (int i = 0; i < dimension; i++) {
            cutEnds[at(i)] = interpolated(timeDays, i);
            cutEndSlopes[at(i)] = slopeAt(timeDays, i);
        }

        isWhole = false;
        endDays = timeDays;
        ends = cutEnds;
        endSlopes = cutEndSlopes;
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
        return ends[at(i)];
    }

    @Override
    public double startSlope(int i) {
        return startSlopes[at(i)];
    }

    @Override
    public double endSlope(int i) {
        return endSlopes[at(i)];
    }

    /** Of the state the listener heard of last: what is washed out between steps still counts. */
    @Override
    public double startQuantity(int i) {
        return i < observed ? startSlopes[at(dimension + i)] : Double.NaN;
    }

    @Override
    public double endQuantity(int i) {
        return i < observed && isWhole ? wholeEndSlopes[at(dimension + i)] : Double.NaN;
    }

    @Override
    public double integral(int i) {
        Survey.Results known = survey.integrals();
        return isSurveyed(known, i) ? known.value(i, lane) : Step.super.integral(i);
    }

    @Override
    public double log10Integral(int i) {
        Survey.Results known = survey.logIntegrals();
        return isSurveyed(known, i) ? known.value(i, lane) : Step.super.log10Integral(i);
    }

    @Override
    public boolean isMonotone(int i) {
        Survey.Results known = survey.courses();
        return isSurveyed(known, i) ? known.value(i, lane) >= 0 : Step.super.isMonotone(i);
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
        double last = wholeEnds[at(i)];
        double left = first + sizeDays * startSlope(i) / 3;
        double right = last - sizeDays * wholeEndSlopes[at(i)] / 3;
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
        double difference = wholeEnds[at(i)] - start(i);
        double first = startSlope(i) * rest * (1 - 3 * theta);
        double last = wholeEndSlopes[at(i)] * theta * (3 * theta - 2);
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
        double chord = start + share * (wholeEnds[at(i)] - start);
        double bend = startSlope(i) * rest - wholeEndSlopes[at(i)] * theta;
        double bump = bumps[i] + theta * tilts[i];
        return chord + sizeDays * bubble * (bend + bubble * bump);
    }

    private boolean isSurveyed(Survey.Results results, int i) {
        if (!surveyed) {
            surveyFirst();
        }

        return isWhole && results.isOf(i);
    }

    /**
     * For the first who asks, once. In plain Java, which gives the same bits: compiled into every
     * question, the vector code would make it too large to be inlined.
     */
    private void surveyFirst() {
        wanted = true;
        surveyed = true;
        ScalarSurvey.of(arrays, survey);
    }

    private void correct(int i) {
        if (known[i] != shows) {
            known[i] = shows;
            weigh(i);
        }
    }

    private void weigh(int i) {
        double[][] slopes = arrays.slopes();
        int at = at(i);
        double bump = 0;
        double tilt = 0;
        for (int term = 0; term < stages.length; term++) {
            double slope = slopes[stages[term]][at];
            bump += bumpWeights[term] * slope;
            tilt += tiltWeights[term] * slope;
        }

        bumps[i] = bump;
        tilts[i] = tilt;
    }

    private int at(int i) {
        return i * lanes + lane;
    }
}
