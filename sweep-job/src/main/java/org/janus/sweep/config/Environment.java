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
 * Replaces {@code ${...}} by keys of the config, else by environment variables, and lists these.
 */
final class Environment implements ConfigResolver {

    /** How the places of its values begin. */
    static final String PLACE = "environment variable ";

    private final Map<String, String> variables;
    private final Set<String> used = new TreeSet<>();

    Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
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

    /** The names of the variables that the config read. */
    Set<String> used() {
        return Collections.unmodifiableSet(used);
    }

    @Override
    public ConfigValue lookup(String path) {
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
