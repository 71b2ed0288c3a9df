package org.janus.model.outcome;

import org.janus.model.Quantity;

/** IL-6 of one pool over a run: its peak, and its course within the step at hand. */
final class Il6Pool implements Curve {

    private static final int ROUNDS = 2;

    private final Quantity pool;
    private final Il6Levels levels;
    private final IntervalMaximum maximum = new IntervalMaximum(ROUNDS);
    private StepView step;
    private double peak;
    private double startLevel;
    private double startSlope;
    private double endLevel;
    private double endSlope;

    Il6Pool(Quantity pool, Il6Levels levels) {
        this.pool = pool;
        this.levels = levels;
    }

    double peak() {
        return peak;
    }

    void started() {
        peak = 0;
    }

    /** Offers the level at the state asked for last as a peak. */
    void offer() {
        peak = Math.max(peak, levels.level(pool));
    }

    /** Whether the level asked for last, times a factor, is no new peak. */
    boolean isBelowPeak(double factor) {
        return levels.level(pool) * factor <= peak;
    }

    /** The step begins where the last one ended. */
    void carry() {
        startLevel = endLevel;
        startSlope = endSlope;
    }

    void start() {
        startLevel = levels.level(pool);
    }

    void startAhead(double days) {
        startSlope = (levels.level(pool) - startLevel) / days;
    }

    void end() {
        endLevel = levels.level(pool);
    }

    void endAhead(double days) {
        endSlope = (levels.level(pool) - endLevel) / days;
    }

    /** Takes the largest level within a step whose ends are known. */
    void seek(StepView step) {
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
