package org.janus.sweep.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.janus.sweep.plan.FactorTarget;

/** What a column of a factor is: its config key and unit. */
final class FactorNames {

    private static final Map<String, FactorTarget> TARGETS =
            FactorTarget.all()
                    .collect(Collectors.toUnmodifiableMap(FactorTarget::column, target -> target));

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
}
