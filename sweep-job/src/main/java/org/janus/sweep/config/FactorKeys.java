package org.janus.sweep.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.janus.sweep.plan.FactorTarget;

/** The keys that can be factors, and their order in a design. */
final class FactorKeys {

    /** Parameters and numbers of schedules. */
    static final List<String> ALL = FactorTarget.all().map(FactorTarget::key).toList();

    static final Vocabulary VOCABULARY =
            Vocabulary.of(ALL, "a parameter or a number of a schedule");

    private FactorKeys() {}

    /** Catalogue order, then schedules by key, then the dummy. */
    static List<String> sorted(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparing(FactorKeys::target, FactorTarget.ORDER))
                .toList();
    }

    static FactorTarget target(String key) {
        return FactorTarget.of(key).orElseThrow();
    }
}
