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

    /** {@return the measure in words, with four digits and its unit} */
    public String text() {
        String number = Digits.four(value) + (part.unit().equals("1") ? "" : " " + part.unit());
        if (fate.isEmpty()) {
            return Double.isNaN(value) ? "nothing" : number;
        }

        return Double.isNaN(value) ? fate.get().name() : fate.get().name() + " at " + number;
    }
}
