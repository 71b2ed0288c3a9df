package org.janus.sweep.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.janus.model.Agent;
import org.janus.model.Parameter;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.ScheduleNumber;

/** What a column of a factor is: its config key and unit. */
final class FactorNames {

    private static final Map<String, FactorTarget> TARGETS = targets();

    private FactorNames() {}

    /** The config key of a column; a column that is no factor stays as it is. */
    static String key(String column) {
        return target(column).map(FactorTarget::key).orElse(column);
    }

    /** The unit of a column's values; {@code 1} for what is no factor. */
    static String unit(String column) {
        return target(column).map(FactorTarget::unit).orElse("1");
    }

    /** Key and unit, as an axis has them. */
    static String label(String column) {
        String unit = unit(column);
        return unit.equals("1") ? key(column) : key(column) + " (" + unit + ")";
    }

    /** The config key of every column that there may be. */
    static Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        TARGETS.forEach((column, target) -> keys.put(column, target.key()));
        return keys;
    }

    private static Optional<FactorTarget> target(String column) {
        return Optional.ofNullable(TARGETS.get(column));
    }

    private static Map<String, FactorTarget> targets() {
        Map<String, FactorTarget> targets = new HashMap<>();
        for (Parameter parameter : Parameter.values()) {
            add(targets, parameter.key());
        }
        for (Agent agent : Agent.values()) {
            for (ScheduleNumber number : ScheduleNumber.values()) {
                add(targets, FactorTarget.SCHEDULE_PREFIX + agent.key() + "." + number.key());
            }
        }
        return Map.copyOf(targets);
    }

    private static void add(Map<String, FactorTarget> targets, String key) {
        FactorTarget.of(key).ifPresent(target -> targets.put(target.column(), target));
    }
}
