package org.janus.sweep.config;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import java.util.Map;
import java.util.TreeMap;
import org.janus.model.Context;

/**
 * The contexts and scenarios that a sweep can name: the shipped ones, and those of the config,
 * which replace shipped ones of the same name as a whole.
 *
 * @param contexts by name
 * @param scenarios by name
 */
record Definitions(Map<String, NamedContext> contexts, Map<String, NamedScenario> scenarios) {

    /** The names of the config come on top of the shipped ones. */
    static Definitions read(Config config, Config shipped, Problems problems) {
        var definitions = new Definitions(new TreeMap<>(), new TreeMap<>());
        definitions.contexts.put(
                Context.DEFAULT.name(),
                new NamedContext(
                        Context.DEFAULT, "the murine defaults of the catalogue", Map.of()));
        definitions.add(shipped, problems);
        definitions.add(config, problems);
        definitions.checkContexts(problems);
        return definitions;
    }

    private void add(Config config, Problems problems) {
        ConfigObject root = config.root();
        inner(root, Key.ROOT_CONTEXTS, problems)
                .forEach((name, o) -> contexts.put(name, ContextReader.read(name, o, problems)));
        inner(root, Key.ROOT_SCENARIOS, problems)
                .forEach((name, o) -> scenarios.put(name, ScenarioReader.read(name, o, problems)));
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
            String path = key.word() + "." + entry.getKey();
            if (!Block.isName(entry.getKey()) || isReserved(entry.getKey())) {
                problems.add(
                        path,
                        entry.getValue(),
                        "a name must match " + Block.NAME.pattern() + " and not be all or default");
            } else if (entry.getValue() instanceof ConfigObject object) {
                blocks.put(entry.getKey(), object);
            } else {
                problems.add(path, entry.getValue(), "must be a block");
            }
        }
        return blocks;
    }

    private static boolean isReserved(String name) {
        return name.equals(ScenarioSelection.ALL) || name.equals(Context.DEFAULT.name());
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
