package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code --set path=value} changes: full paths of keys, values as in a file. */
final class Overrides {

    /** How the places of its values begin. */
    static final String PLACE = "--set ";

    private static final String VALUE = "value";

    /** An address in a storage. A file would have to quote it; a shell takes the quotes away. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9]*://[^\\s\"$]*");

    private final Problems problems;

    Overrides(Problems problems) {
        this.problems = problems;
    }

    /** The config with all overrides; later ones win. */
    Config apply(Config config, List<String> overrides) {
        Config changed = config;
        for (String override : overrides) {
            changed = apply(changed, override);
        }
        return changed;
    }

    private Config apply(Config config, String override) {
        String place = PLACE + override;
        int equals = override.indexOf('=');
        if (equals < 1 || Nesting.isTooDeep(override)) {
            refuse(place, override, "must be the full path of a key, =, and a value");
            return config;
        }

        try {
            String path = override.substring(0, equals).strip();
            List<String> keys = ConfigUtil.splitPath(path);
            return value(override.substring(equals + 1), place)
                    .map(value -> with(config.root(), keys, value).toConfig())
                    .orElse(config);
        } catch (ConfigException e) {
            problems.add(SyntaxProblem.of(e, place));
            return config;
        }
    }

    /** As {@link Config#withValue}, but the blocks that it makes have the place of the value. */
    private static ConfigObject with(ConfigObject block, List<String> keys, ConfigValue value) {
        String key = keys.get(0);
        if (keys.size() == 1) {
            return block.withValue(key, value);
        }

        ConfigObject inner =
                block.get(key) instanceof ConfigObject object
                        ? object
                        : ConfigValueFactory.fromMap(Map.of(), value.origin().description());
        return block.withValue(key, with(inner, keys.subList(1, keys.size()), value));
    }

    private Optional<ConfigValue> value(String text, String place) {
        if (ADDRESS.matcher(text).matches()) {
            return Optional.of(ConfigValueFactory.fromAnyRef(text, place));
        }

        int before = problems.count();
        Config parsed = new ConfigFiles(problems, new FileLog()).parse(VALUE + " = " + text, place);
        if (problems.count() > before) {
            return Optional.empty();
        }

        if (parsed.root().size() != 1 || !parsed.root().containsKey(VALUE)) {
            refuse(place, text, "must be one value");
            return Optional.empty();
        }
        return Optional.of(parsed.root().get(VALUE));
    }

    private void refuse(String place, String value, String rule) {
        problems.add(
                new Problem(Text.shown(place), "--set", Text.shown(value), rule, Optional.empty()));
    }
}
