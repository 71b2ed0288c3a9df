package org.janus.model.outcome;

import org.janus.model.Quantity;
import org.janus.model.solve.Step;

/** IL-6 of one pool over a run: its peak, and its course within the step at hand. */
final class Il6Pool implements Curve {

    private static final int ROUNDS = 2;
    private static final double STEADY = -0.5;

    private final Quantity pool;
    private final Il6Levels levels;
    private final IntervalMaximum maximum = new IntervalMaximum(ROUNDS);
    private Step step;
    private double peak;
    private double startLevel;
    private double startSlope;
    private double endLevel;
    private double endSlope;
    private double rise;
    private double days;
    private double lastRise;
    private double lastDays;

    Il6Pool(Quantity pool, Il6Levels levels) {
        this.pool = pool;
        this.levels = levels;
    }

    double peak() {
        return peak;
    }

    void started() {
        peak = 0;
        interrupt();
    }

    /** What comes does not go on from the last step. */
    void interrupt() {
        endLevel = Double.NaN;
    }

    /** Offers the level at the state asked for last as a peak. */
    void offer() {
        peak = Math.max(peak, levels.level(pool));
    }

    /** Whether the level at the begin of the step, times a factor, is no new peak. */
    boolean isBelowPeak(double factor) {
        return startLevel * factor <= peak;
    }

    /** The level at the begin of a step. */
    void start(double level) {
        startLevel = level;
        lastRise = startLevel == endLevel ? rise : Double.NaN;
        lastDays = days;
    }

    /** The level at the end of the step, so many days later. */
    void end(double level, double stepDays) {
        endLevel = level;
        rise = endLevel - startLevel;
        days = stepDays;
        peak = Math.max(peak, endLevel);
    }

    /**
     * Whether the parabola through the ends of this and the last step keeps at least half of the
     * chord's slope all over the step, or has a valley there; false when the step does not go on
     * from the last one.
     */
    boolean isSteady() {
        double bend = (rise * lastDays - lastRise * days) * days;
        return bend >= STEADY * Math.abs(rise) * (days + lastDays) * lastDays;
    }

    void startAhead(double days) {
        startSlope = (levels.level(pool) - startLevel) / days;
    }

    void endAhead(double days) {
        endSlope = (levels.level(pool) - endLevel) / days;
    }

    /** Takes the largest level within a step whose ends are known. */
    void seek(Step step) {
        this.step = step;
        maximum.over(step.startDays(), step.endDays())
                .values(startLevel, endLevel)
                .slopes(startSlope, endSlope)
                .seek(this, peak);
        peak = Math.max(peak, maximum.value());
    }

    @Override
    public double at(double timeDays) {
        levels.within(step, timeDays);
        return levels.level(pool);
    }
}
