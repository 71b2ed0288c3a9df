package org.janus.sweep.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.janus.model.Agent;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.FactorTarget.OfSchedule;
import org.janus.sweep.plan.ScheduleNumber;

/** The keys that can be factors, and their order in a design. */
final class FactorKeys {

    /** Parameters and numbers of schedules. */
    static final List<String> ALL = all();

    static final Vocabulary VOCABULARY =
            Vocabulary.of(ALL, "a parameter or a number of a schedule");

    private FactorKeys() {}

    private static List<String> all() {
        List<String> keys = new ArrayList<>(ParameterSettings.KEYS);
        for (Agent agent : Agent.values()) {
            Arrays.stream(ScheduleNumber.values())
                    .map(number -> new OfSchedule(agent, number).key())
                    .forEach(keys::add);
        }
        return List.copyOf(keys);
    }

    /** Catalogue order, then schedules by key, then the dummy. */
    static List<String> sorted(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparing(FactorKeys::target, FactorTarget.ORDER))
                .toList();
    }

    static FactorTarget target(String key) {
        return FactorTarget.of(key).orElseThrow();
    }

    static String column(String key) {
        return key.replace('.', '_').replace('-', '_');
    }
}
