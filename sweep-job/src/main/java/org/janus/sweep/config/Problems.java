package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects everything that is wrong, and everything that is doubtful, while a config is read. */
final class Problems {

    /** A hopeless file is not told line by line. */
    private static final int MOST = 1000;

    private final List<Problem> found = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** A value breaks a rule. */
    void add(String key, ConfigValue value, String rule) {
        add(new Problem(Place.of(value), Text.shown(key), shown(value), rule, Optional.empty()));
    }

    /** A name is not one of those known. */
    void addUnknown(String key, ConfigValue value, Unknown unknown) {
        String rule = "not " + unknown.expected();
        var nearest = Nearest.of(unknown.name(), unknown.known());
        add(new Problem(Place.of(value), Text.shown(key), shown(value), rule, nearest));
    }

    /**
     * A name that is not known.
     *
     * @param name as written
     * @param expected what it should have been: {@code a key of sweep}
     * @param known the valid names
     */
    record Unknown(String name, String expected, Collection<String> known) {}

    /** A key that must be there is not. */
    void addMissing(String key, ConfigValue where, String rule) {
        add(new Problem(Place.of(where), Text.shown(key), "missing", rule, Optional.empty()));
    }

    void add(Problem problem) {
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    /** A value is allowed, and somebody should think about it. */
    void warn(String key, ConfigValue value, String what) {
        var warning = new Warning(Place.of(value), Text.shown(key), what);
        if (warnings.size() < MOST && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    /** How many there are up to now: unchanged after a block was read, the block is right. */
    int count() {
        return found.size();
    }

    /** By file and line, and where these are the same in the order of finding. */
    List<Problem> found() {
        return found.stream()
                .sorted(
                        Comparator.comparing((Problem problem) -> Place.file(problem.place()))
                                .thenComparing(problem -> Place.line(problem.place())))
                .toList();
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private static String shown(ConfigValue value) {
        if (value.valueType() == ConfigValueType.OBJECT) {
            return "a block";
        }

        if (value.valueType() == ConfigValueType.LIST) {
            return "a list";
        }

        return Text.shown(String.valueOf(value.unwrapped()));
    }
}
