package org.janus.model.outcome;

import org.janus.model.State;
import org.janus.model.solve.Log10;
import org.janus.model.solve.Step;

/** Integral of log10(max(tumor cells, 1)) over a run, in days. */
final class BurdenIntegral implements Curve {

    private static final int CELLS = State.TUMOR_CELLS.ordinal();

    private final Quadrature quadrature = new Quadrature();
    private Step step;
    private double days;

    /** The integral so far. */
    double value() {
        return days;
    }

    void started() {
        days = 0;
    }

    void stepped(Step step) {
        double integral = step.log10Integral(CELLS);
        days += Double.isNaN(integral) ? refined(step) : integral;
    }

    private double refined(Step step) {
        this.step = step;
        double start = Math.max(step.start(CELLS), 1);
        double end = Math.max(step.end(CELLS), 1);
        return quadrature
                .over(step.startDays(), step.endDays())
                .values(Log10.of(start), Log10.of(end))
                .slopes(
                        Log10.OF_E * step.startSlope(CELLS) / start,
                        Log10.OF_E * step.endSlope(CELLS) / end)
                .integral(this);
    }

    @Override
    public double at(double timeDays) {
        return Log10.of(Math.max(step.at(timeDays, CELLS), 1));
    }
}
