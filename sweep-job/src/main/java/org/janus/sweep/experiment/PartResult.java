package org.janus.sweep.experiment;

import java.util.Optional;
import org.janus.model.outcome.TumorFate;

/**
 * What came of a part.
 *
 * @param part what was measured
 * @param value the measure; of a fate the time at which it was sealed, in days; NaN where there is
 *     none
 * @param fate what became of the tumor, where that was asked
 * @param verdict whether it agrees with the animals
 */
public record PartResult(Part part, double value, Optional<TumorFate> fate, Verdict verdict) {

    /** The measure in words, with three digits. */
    public String text() {
        if (fate.isEmpty()) {
            return Digits.three(value);
        }

        String name = fate.get().name();
        return Double.isNaN(value) ? name : name + " at " + Digits.three(value) + " d";
    }
}
