package org.janus.model.outcome;

import org.janus.model.Quantity;

/** IL-6 of one pool over a run: its peak, and its course within the step at hand. */
final class Il6Pool implements Curve {

    private static final int ROUNDS = 2;
    private static final double STEADY = -0.5;

    private final Quantity pool;
    private final Il6Levels levels;
    private final IntervalMaximum maximum = new IntervalMaximum(ROUNDS);
    private StepView step;
    private double peak;
    private double startLevel;
    private double startSlope;
    private double endLevel;
    private double endSlope;
    private double chord;
    private double chordDays;
    private double bend;

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
    }

    /** The level asked for last is that at the begin; nothing is known of the time before. */
    void start() {
        startLevel = levels.level(pool);
        chord = Double.NaN;
    }

    /** The level asked for last is that at the end. */
    void end(double stepDays) {
        endLevel = levels.level(pool);
        double lastChord = chord;
        double lastDays = chordDays;
        chordDays = stepDays;
        chord = (endLevel - startLevel) / stepDays;
        bend = (chord - lastChord) * stepDays / (stepDays + lastDays);
        peak = Math.max(peak, endLevel);
    }

    /**
     * Whether the parabola through the ends of this and the last step keeps at least half of the
     * chord's slope all over the step, or has a valley there; false when no last step is known.
     */
    boolean isSteady() {
        return bend >= STEADY * Math.abs(chord);
    }

    void startAhead(double days) {
        startSlope = (levels.level(pool) - startLevel) / days;
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
