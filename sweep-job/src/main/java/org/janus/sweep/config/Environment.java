package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigResolver;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Replaces {@code ${...}}: by a key of the config itself, else by what is shipped under that path,
 * such as {@code scenarios.anti-pd1.doses}, else by an environment variable.
 */
final class Environment implements ConfigResolver {

    /** How the places of its values begin. */
    static final String PLACE = "environment variable ";

    private final Map<String, String> variables;
    private final Config shipped;
    private final Set<String> used = new TreeSet<>();

    Environment(Map<String, String> variables, Config shipped) {
        this.variables = Map.copyOf(variables);
        this.shipped = shipped;
    }

    /** The config without substitutions; empty after a problem. */
    Config resolve(Config config, Problems problems) {
        try {
            return config.resolve(ConfigResolveOptions.noSystem().appendResolver(this));
        } catch (ConfigException e) {
            problems.add(SyntaxProblem.of(e, config.root().origin().description()));
            return ConfigFactory.empty();
        }
    }

    /** The names of the environment variables that the config read. */
    Set<String> used() {
        return Collections.unmodifiableSet(used);
    }

    /** The value of a path, or null: so the library wants it. */
    @Override
    public ConfigValue lookup(String path) {
        if (path.contains(".") && shipped.hasPath(path)) {
            return shipped.getValue(path);
        }

        String value = variables.get(path);
        if (value == null) {
            return null;
        }

        used.add(path);
        return ConfigValueFactory.fromAnyRef(value, PLACE + path);
    }

    @Override
    public ConfigResolver withFallback(ConfigResolver fallback) {
        return this;
    }
}
