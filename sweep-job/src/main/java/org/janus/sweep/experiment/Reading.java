package org.janus.sweep.experiment;

import java.util.Optional;
import org.janus.model.outcome.TumorFate;

/**
 * What was read off a run.
 *
 * @param value NaN where there is none, a failed run among it
 * @param fate what became of the tumor, where that was asked
 */
record Reading(double value, Optional<TumorFate> fate) {

    static Reading of(double value) {
        return new Reading(value, Optional.empty());
    }
}
