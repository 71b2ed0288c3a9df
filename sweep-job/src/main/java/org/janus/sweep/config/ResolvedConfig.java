package org.janus.sweep.config;

import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.janus.sweep.plan.Fingerprint;
import org.janus.sweep.plan.ModelHash;

/** A config as it was read: defaults filled in, patterns expanded, values in one unit and form. */
final class ResolvedConfig {

    private static final String MODEL = "model";

    /** What decides no row. */
    private static final List<String> INDIFFERENT =
            List.of(
                    "sweep.name",
                    "sweep.output.path",
                    "sweep.execution",
                    "sweep.contrasts",
                    "sweep.analysis");

    /** Words of keys that decide no row wherever they are. */
    private static final List<String> INDIFFERENT_WORDS =
            List.of(Key.CONTEXT_ABOUT.word(), Key.DESIGN_FILE.word());

    private final Map<String, Object> root = new TreeMap<>();

    private ResolvedConfig() {}

    /** The sweep with the scenarios and contexts that it names. */
    static ResolvedConfig of(
            Map<String, Object> sweep, List<NamedScenario> scenarios, Definitions definitions) {
        var config = new ResolvedConfig();
        Map<String, Object> contexts = new TreeMap<>();
        Map<String, Object> named = new TreeMap<>();
        config.addContext(
                contexts, String.valueOf(sweep.get(Key.SWEEP_CONTEXT.word())), definitions);
        for (NamedScenario scenario : scenarios) {
            named.put(scenario.name(), scenario.resolved());
            scenario.contextName()
                    .ifPresent(context -> config.addContext(contexts, context, definitions));
        }
        config.root.put(Key.ROOT_SWEEP.word(), sweep);
        config.root.put(Key.ROOT_SCENARIOS.word(), named);
        config.root.put(Key.ROOT_CONTEXTS.word(), contexts);
        return config;
    }

    private void addContext(Map<String, Object> contexts, String name, Definitions definitions) {
        var context = definitions.contexts().get(name);
        if (!context.resolved().isEmpty()) {
            contexts.put(name, context.resolved());
        }
    }

    /** The config as JSON, which is read back to the same plan. */
    String json() {
        return ConfigValueFactory.fromMap(root).render(ConfigRenderOptions.concise());
    }

    /** What of it decides rows, and the model. */
    Fingerprint fingerprint() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(MODEL, ModelHash.hash());
        flatten("", root, lines);
        return Fingerprint.of(lines);
    }

    private void flatten(String path, Object value, Map<String, String> lines) {
        if (isIndifferent(path)) {
            return;
        }

        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, inner) ->
                            flatten(
                                    path.isEmpty() ? key.toString() : path + "." + key,
                                    inner,
                                    lines));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "[" + i + "]", list.get(i), lines);
            }
        } else {
            lines.put(path, String.valueOf(value));
        }
    }

    private static boolean isIndifferent(String path) {
        return INDIFFERENT.contains(path)
                || INDIFFERENT_WORDS.stream().anyMatch(word -> path.endsWith("." + word));
    }
}
