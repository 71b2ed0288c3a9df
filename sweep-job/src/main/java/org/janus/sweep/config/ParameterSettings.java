package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.janus.model.Parameter;

/** Reads {@code set} blocks: values by parameter key, bare or with the catalogue's unit. */
final class ParameterSettings {

    static final List<String> KEYS = Arrays.stream(Parameter.values()).map(Parameter::key).toList();

    private static final Vocabulary VOCABULARY = Vocabulary.of(KEYS, "a parameter");

    private ParameterSettings() {}

    /** The values of a block's key, noted in it in resolved form. */
    static Map<Parameter, Double> of(Block block, Key key) {
        var settings = of(block.at(key.word()), block.inner(key), block.problems());
        Map<String, Object> resolved = new TreeMap<>();
        settings.forEach((parameter, value) -> resolved.put(parameter.key(), value));
        block.note(key, resolved);
        return settings;
    }

    /** The values of an object. */
    static Map<Parameter, Double> of(String path, ConfigObject object, Problems problems) {
        Map<Parameter, Double> settings = new EnumMap<>(Parameter.class);
        new Dotted(VOCABULARY, problems)
                .values(path, object)
                .forEach(
                        (key, value) -> {
                            var parameter = Parameter.of(key).orElseThrow();
                            value(path + "." + key, value, parameter, problems)
                                    .ifPresent(number -> settings.put(parameter, number));
                        });
        return settings;
    }

    /** Puts values in the place of those that are there, in the order of the catalogue. */
    static void put(Map<Parameter, Double> settings, double[] parameters) {
        settings.forEach((parameter, value) -> parameters[parameter.ordinal()] = value);
    }

    private static Optional<Double> value(
            String path, ConfigValue value, Parameter parameter, Problems problems) {
        Optional<Measure> measure = Measure.of(value);
        if (measure.isEmpty()) {
            problems.add(path, value, "must be a number, in " + parameter.unit());
            return Optional.empty();
        }

        if (!measure.get().isBare() && !measure.get().unit().equals(parameter.unit())) {
            problems.add(path, value, "the unit of " + parameter.key() + " is " + parameter.unit());
            return Optional.empty();
        }

        double number = measure.get().number();
        if (!parameter.hard().allows(number)) {
            problems.add(path, value, "must be " + parameter.hard().rule());
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
