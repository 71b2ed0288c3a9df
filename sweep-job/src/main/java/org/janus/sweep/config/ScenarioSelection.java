package org.janus.sweep.config;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.janus.sweep.config.Problems.Unknown;

/**
 * Reads which scenarios a sweep has: names, patterns with {@code *}, or {@code all}. Patterns and
 * all expand sorted by name; what is named twice is there once, where it is named first.
 */
final class ScenarioSelection {

    static final String ALL = "all";

    private static final Pattern FORM = Pattern.compile("[a-z0-9*][a-z0-9*-]{0,99}");

    private final Block block;
    private final Map<String, NamedScenario> known;

    ScenarioSelection(Block block, Map<String, NamedScenario> known) {
        this.block = block;
        this.known = known;
    }

    /** The scenarios in their order, noted in the block by name. */
    List<NamedScenario> read() {
        Set<String> names = new LinkedHashSet<>();
        for (ConfigValue element : elements()) {
            names.addAll(names(element));
        }

        if (elements().isEmpty()) {
            block.refuse(Key.SWEEP_SCENARIOS, "a sweep needs at least one scenario");
        }
        block.note(Key.SWEEP_SCENARIOS, List.copyOf(names));
        return names.stream().map(known::get).toList();
    }

    private List<? extends ConfigValue> elements() {
        if (!block.has(Key.SWEEP_SCENARIOS)) {
            return List.of();
        }

        ConfigValue value = block.value(Key.SWEEP_SCENARIOS);
        return value instanceof ConfigList list ? list : List.of(value);
    }

    private List<String> names(ConfigValue element) {
        Optional<String> text = Scalars.text(element).filter(t -> FORM.matcher(t).matches());
        if (text.isEmpty()) {
            block.problems()
                    .add(path(), element, "must be a name, a pattern such as \"anti-*\", or all");
            return List.of();
        }

        List<String> names = known.keySet().stream().filter(matching(text.get())).sorted().toList();
        if (names.isEmpty()) {
            String expected = text.get().contains("*") ? "a pattern of any scenario" : "a scenario";
            block.problems()
                    .addUnknown(path(), element, new Unknown(text.get(), expected, known.keySet()));
        }
        return names;
    }

    private String path() {
        return block.at(Key.SWEEP_SCENARIOS.word());
    }

    private static Predicate<String> matching(String text) {
        if (text.equals(ALL)) {
            return name -> true;
        }

        return text.contains("*") ? name -> Globs.matches(text, name) : text::equals;
    }
}
