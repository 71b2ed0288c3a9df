package org.janus.model.outcome;

import org.janus.model.State;

/** Integral of log10(max(tumor cells, 1)) over a run, in days. */
final class BurdenIntegral implements Curve {

    private static final int CELLS = State.TUMOR_CELLS.ordinal();
    private static final double LOG10_OF_E = 0.43429448190325182765;

    private final Quadrature quadrature = new Quadrature();
    private StepView step;
    private double days;
    private double lastCells;
    private double lastLog;

    /** The integral so far. */
    double value() {
        return days;
    }

    void started() {
        days = 0;
        lastCells = 1;
        lastLog = 0;
    }

    void stepped(StepView step) {
        this.step = step;
        double a = Math.max(step.start(CELLS), 1);
        double b = Math.max(step.end(CELLS), 1);

        if (a != lastCells) {
            lastLog = Log10.of(a);
        }

        double log = Log10.of(b);
        days +=
                quadrature
                        .over(step.startDays(), step.endDays())
                        .values(lastLog, log)
                        .slopes(
                                LOG10_OF_E * step.startSlope(CELLS) / a,
                                LOG10_OF_E * step.endSlope(CELLS) / b)
                        .integral(this);
        lastCells = b;
        lastLog = log;
    }

    @Override
    public double at(double timeDays) {
        return Log10.of(Math.max(step.at(timeDays, CELLS), 1));
    }
}
