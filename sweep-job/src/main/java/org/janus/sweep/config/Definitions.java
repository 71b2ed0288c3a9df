package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * The contexts and scenarios that a sweep can name: the shipped ones, and those of the config,
 * which replace shipped ones of the same name as a whole.
 *
 * @param contexts by name
 * @param scenarios by name
 */
record Definitions(Map<String, NamedContext> contexts, Map<String, NamedScenario> scenarios) {

    private static final String NAME_RULE =
            "a name must match " + Block.NAME.pattern() + " and not be all or default";

    /** The murine default only. */
    static Definitions none() {
        var standard = NamedContext.DEFAULT;
        return new Definitions(Map.of(standard.name(), standard), Map.of());
    }

    /** These with those of a config on top. */
    Definitions with(Config config, Problems problems) {
        var all = new Definitions(new TreeMap<>(contexts), new TreeMap<>(scenarios));
        ConfigObject root = config.root();
        inner(root, Key.ROOT_CONTEXTS, problems)
                .forEach(
                        (name, o) -> all.contexts.put(name, ContextReader.read(name, o, problems)));
        inner(root, Key.ROOT_SCENARIOS, problems)
                .forEach(
                        (name, o) ->
                                all.scenarios.put(name, ScenarioReader.read(name, o, problems)));
        all.checkContexts(problems);
        return all;
    }

    private static Map<String, ConfigObject> inner(ConfigObject root, Key key, Problems problems) {
        Map<String, ConfigObject> blocks = new TreeMap<>();
        if (!root.containsKey(key.word())) {
            return blocks;
        }

        if (!(root.get(key.word()) instanceof ConfigObject named)) {
            problems.add(key.word(), root.get(key.word()), "must be " + key.kind().words());
            return blocks;
        }

        for (var entry : Sorted.entries(named)) {
            String name = entry.getKey();
            if (!Block.isName(name) || isReserved(name)) {
                problems.add(key.word() + "." + name, entry.getValue(), NAME_RULE);
            } else if (entry.getValue() instanceof ConfigObject object) {
                blocks.put(name, object);
            } else {
                problems.add(key.word() + "." + name, entry.getValue(), "must be a block");
            }
        }
        return blocks;
    }

    private static boolean isReserved(String name) {
        return name.equals(ScenarioSelection.ALL) || name.equals(NamedContext.DEFAULT.name());
    }

    private void checkContexts(Problems problems) {
        for (NamedScenario scenario : scenarios.values()) {
            scenario.contextName()
                    .filter(name -> !contexts.containsKey(name))
                    .ifPresent(
                            name ->
                                    problems.addUnknown(
                                            "scenarios." + scenario.name() + ".context",
                                            scenario.definition().get("context"),
                                            new Problems.Unknown(
                                                    name, "a context", contexts.keySet())));
        }
    }
}
