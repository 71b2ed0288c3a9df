package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Map;
import java.util.TreeMap;
import org.janus.sweep.config.Problems.Unknown;

/**
 * Finds the values of dotted keys, such as {@code tumor.growth-rate}, in nested blocks. A key may
 * be written nested, dotted or quoted.
 */
final class Dotted {

    private final Vocabulary known;
    private final Problems problems;

    Dotted(Vocabulary known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /** The values by key; keys that are not known are problems. */
    Map<String, ConfigValue> values(String path, ConfigObject object) {
        Map<String, ConfigValue> values = new TreeMap<>();
        walk(path, "", object, values);
        return values;
    }

    private void walk(
            String path, String prefix, ConfigObject object, Map<String, ConfigValue> values) {
        for (var entry : Sorted.entries(object)) {
            String key = prefix.isEmpty() ? entry.getKey() : prefix + "." + entry.getKey();
            ConfigValue value = entry.getValue();
            if (known.keys().contains(key)) {
                put(path, key, value, values);
            } else if (value instanceof ConfigObject inner && known.prefixes().contains(key)) {
                walk(path, key, inner, values);
            } else {
                problems.addUnknown(
                        path + "." + key, value, new Unknown(key, known.expected(), known.keys()));
            }
        }
    }

    private void put(String path, String key, ConfigValue value, Map<String, ConfigValue> values) {
        if (values.put(key, value) != null) {
            problems.add(path + "." + key, value, "it is written twice in this block");
        }

        if (value.valueType() == ConfigValueType.NULL) {
            problems.add(path + "." + key, value, "must have a value");
        }
    }
}
