package org.janus.model.outcome;

import org.hipparchus.util.FastMath;

/**
 * The burden of a run, which contrasts of two scenarios on one design point compare.
 *
 * <p>It is b = log10(max(C at the horizon, 1)), but log10(max(C at the horizon, escape burden)) for
 * a run whose outcome is ESCAPE, as a cure after death is none. The effect of a scenario against
 * another one is b(scenario) - b(other), in decades; for {@code untreated} against {@code
 * il6-knockout} it is that of IL-6, and {@link Il6Role} names it.
 */
public final class Burden {

    private Burden() {}

    /**
     * {@return the burden of a run in decades}
     *
     * @param fate what became of the tumor
     * @param tumorCellsEnd tumor cells at the horizon
     * @param settings holds the escape burden
     */
    public static double decades(TumorFate fate, double tumorCellsEnd, OutcomeSettings settings) {
        double least = fate == TumorFate.ESCAPE ? settings.escapeBurdenCells() : 1;
        return FastMath.log10(Math.max(tumorCellsEnd, least));
    }
}
