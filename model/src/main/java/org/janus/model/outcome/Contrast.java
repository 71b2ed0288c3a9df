package org.janus.model.outcome;

import java.util.Optional;
import org.hipparchus.util.FastMath;

/**
 * Two scenarios compared on one design point: of a scenario against another one.
 *
 * <p>The burden of a run is b = log10(max(C at the horizon, 1)), but log10(max(C at the horizon,
 * escape burden)) for a run whose outcome is ESCAPE, as a cure after death is none. For {@code
 * untreated} against {@code il6-knockout} the effect is that of IL-6, and {@link #role} its role.
 *
 * @param fate what became of the tumor in the scenario
 * @param againstFate what became of it in the other one
 * @param effect b(scenario) - b(other), in decades
 * @param eliminationDays difference of the times to elimination, in days; NaN unless both have one
 * @param escapeDays difference of the times to escape, in days; NaN unless both have one
 */
public record Contrast(
        TumorFate fate,
        TumorFate againstFate,
        double effect,
        double eliminationDays,
        double escapeDays) {

    /** The contrast of two runs of one point; empty when one of them failed. */
    static Optional<Contrast> between(
            OutcomeValues of, OutcomeValues against, OutcomeSettings settings) {
        if (of.fate().isEmpty() || against.fate().isEmpty()) {
            return Optional.empty();
        }

        return Optional.of(
                new Contrast(
                        of.fate().get(),
                        against.fate().get(),
                        burden(of, settings) - burden(against, settings),
                        difference(Outcome.TIME_TO_ELIMINATION, of, against),
                        difference(Outcome.TIME_TO_ESCAPE, of, against)));
    }

    /**
     * {@return the burden of a run in decades}
     *
     * @param fate what became of the tumor
     * @param tumorCellsEnd tumor cells at the horizon
     * @param settings holds the escape burden
     */
    public static double burden(TumorFate fate, double tumorCellsEnd, OutcomeSettings settings) {
        double least = fate == TumorFate.ESCAPE ? settings.escapeBurdenCells() : 1;
        return FastMath.log10(Math.max(tumorCellsEnd, least));
    }

    /** The role of IL-6, where the scenario has it and the other one has not. */
    Il6Role role() {
        return Il6Role.of(effect);
    }

    private static double burden(OutcomeValues run, OutcomeSettings settings) {
        return burden(run.fate().orElseThrow(), run.number(Outcome.TUMOR_CELLS_END), settings);
    }

    private static double difference(Outcome time, OutcomeValues of, OutcomeValues against) {
        return of.number(time) - against.number(time);
    }
}
