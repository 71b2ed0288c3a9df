package org.janus.sweep.config;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.janus.sweep.config.Problems.Unknown;

/**
 * One block of a config while it is read. Each typed question checks kind, unit and limits, reports
 * what is wrong, and notes the answer, defaults included, in resolved form. After a problem the
 * answer is some valid number or text: whoever builds something from the answers asks {@link
 * #isRight} first.
 */
final class Block {

    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private final String path;
    private final ConfigObject object;
    private final Problems problems;
    private final int problemsBefore;
    private final Map<String, Object> resolved = new TreeMap<>();

    private Block(String path, ConfigObject object, Problems problems) {
        this.path = path;
        this.object = object;
        this.problems = problems;
        this.problemsBefore = problems.count();
    }

    /** The block at a path; keys that the language does not have are problems. */
    static Block of(KeyBlock kind, String path, ConfigObject object, Problems problems) {
        var block = new Block(path, object, problems);
        List<String> known = Key.of(kind).stream().map(Key::word).toList();
        String where = path.isEmpty() ? "the file" : path;
        for (var entry : Sorted.entries(object)) {
            if (!known.contains(entry.getKey())) {
                var unknown = new Unknown(entry.getKey(), "a key of " + where, known);
                problems.addUnknown(block.at(entry.getKey()), entry.getValue(), unknown);
            }
        }
        return block;
    }

    /** The path of a key of this block. */
    String at(String word) {
        return path.isEmpty() ? word : path + "." + word;
    }

    String path() {
        return path;
    }

    ConfigObject object() {
        return object;
    }

    Problems problems() {
        return problems;
    }

    /** Whether nothing wrong was found since this block was begun. */
    boolean isRight() {
        return problems.count() == problemsBefore;
    }

    /** What was read, in resolved form. */
    Map<String, Object> resolved() {
        return resolved;
    }

    boolean has(Key key) {
        return object.containsKey(key.word());
    }

    boolean hasBlock(Key key) {
        return object.get(key.word()) instanceof ConfigObject;
    }

    /** The value of a key that is there. */
    ConfigValue value(Key key) {
        return object.get(key.word());
    }

    /** A rule between keys is broken. */
    void refuse(Key key, String rule) {
        if (has(key)) {
            problems.add(at(key.word()), value(key), rule);
        } else {
            problems.addMissing(at(key.word()), object, rule);
        }
    }

    /** The block cannot be here. */
    void refuseWhole(String rule) {
        problems.add(path, object, rule);
    }

    /** A value is allowed, and somebody should think about it. */
    void warn(Key key, String what) {
        problems.warn(at(key.word()), has(key) ? value(key) : object, what);
    }

    double number(Key key) {
        return note(key, read(key, v -> Scalars.number(v, key)).orElse(1.0));
    }

    long whole(Key key) {
        return note(key, read(key, v -> Scalars.whole(v, key)).orElse(1L));
    }

    double days(Key key) {
        return days(key, 1);
    }

    /** How long runs are: NaN if it is wrong, as no time is then beyond it. */
    double horizonDays(Key key) {
        return days(key, Double.NaN);
    }

    private double days(Key key, double ifWrong) {
        double days = read(key, v -> Scalars.days(v, key)).orElse(ifWrong);
        resolved.put(key.word(), days + " d");
        return days;
    }

    double cells(Key key) {
        double cells = read(key, v -> Scalars.cells(v, key)).orElse(Double.MAX_VALUE);
        resolved.put(key.word(), cells + " cells");
        return cells;
    }

    boolean flag(Key key) {
        return note(key, read(key, Scalars::flag).orElse(false));
    }

    String text(Key key) {
        return note(key, read(key, Scalars::text).orElse(""));
    }

    String name(Key key) {
        int before = problems.count();
        String name = text(key);
        if (problems.count() == before && !isName(name)) {
            refuse(key, "a name must match " + NAME.pattern());
        }
        return name;
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** One of several words. */
    String word(Key key, Collection<String> known) {
        if (!has(key) && key.isRequired()) {
            refuse(key, "must be one of " + String.join(", ", known));
            return "";
        }

        String word = text(key);
        if (has(key) && !word.isEmpty() && !known.contains(word)) {
            var unknown = new Unknown(word, "one of " + String.join(", ", known), known);
            problems.addUnknown(at(key.word()), value(key), unknown);
        }
        return word;
    }

    List<Double> numbers(Key key) {
        return note(key, list(key, v -> Scalars.number(v, key)));
    }

    List<Double> times(Key key) {
        List<Double> days = list(key, v -> Scalars.days(v, key));
        resolved.put(key.word(), days.stream().map(d -> d + " d").toList());
        return days;
    }

    List<String> texts(Key key) {
        return note(key, list(key, Scalars::text));
    }

    /** The block of a key; an empty one where there is none. */
    Block block(Key key, KeyBlock kind) {
        var block = of(kind, at(key.word()), inner(key), problems);
        resolved.put(key.word(), block.resolved);
        return block;
    }

    /** The values of a named block, as they are; empty where there is none. */
    ConfigObject inner(Key key) {
        if (has(key) && value(key) instanceof ConfigObject found) {
            return found;
        }

        if (has(key)) {
            refuse(key, "must be " + key.kind().words());
        } else if (key.isRequired()) {
            refuse(key, "must be there: " + key.meaning());
        }
        return emptyAt(object);
    }

    /** The objects of a list; what is none is a problem. */
    List<ConfigObject> objects(Key key) {
        var objects = new ArrayList<ConfigObject>();
        for (ConfigValue element : elements(key)) {
            if (element instanceof ConfigObject found) {
                objects.add(found);
            } else {
                problems.add(at(key.word()), element, "every entry must be a block");
            }
        }
        return objects;
    }

    /** The blocks of a list, each noted. */
    List<Block> blocks(Key key, KeyBlock kind) {
        var blocks = new ArrayList<Block>();
        List<ConfigObject> objects = objects(key);
        for (int i = 0; i < objects.size(); i++) {
            blocks.add(of(kind, at(key.word()) + "[" + i + "]", objects.get(i), problems));
        }
        resolved.put(key.word(), blocks.stream().map(Block::resolved).toList());
        return blocks;
    }

    /** Notes a resolved value in the place of what was written. */
    <T> T note(Key key, T value) {
        resolved.put(key.word(), value);
        return value;
    }

    private <T> Optional<T> read(Key key, Function<ConfigValue, Optional<T>> scalar) {
        if (!has(key)) {
            return fallback(key, scalar);
        }

        Optional<T> found = scalar.apply(value(key));
        if (found.isEmpty()) {
            refuse(key, "must be " + key.rule());
        }
        return found;
    }

    private <T> Optional<T> fallback(Key key, Function<ConfigValue, Optional<T>> scalar) {
        if (key.isRequired()) {
            refuse(key, "must be " + key.rule());
            return Optional.empty();
        }

        String text = key.fallback().equals("\"\"") ? "" : key.fallback();
        return scalar.apply(ConfigValueFactory.fromAnyRef(text));
    }

    private <T> List<T> list(Key key, Function<ConfigValue, Optional<T>> scalar) {
        var values = new ArrayList<T>();
        for (ConfigValue element : elements(key)) {
            Optional<T> found = scalar.apply(element);
            found.ifPresent(values::add);
            if (found.isEmpty()) {
                problems.add(at(key.word()), element, "every entry must be " + entryRule(key));
            }
        }
        return values;
    }

    private static String entryRule(Key key) {
        String kind =
                switch (key.kind()) {
                    case TIMES -> Kind.TIME.words();
                    case NUMBERS -> Kind.NUMBER.words();
                    default -> Kind.NAME.words();
                };
        return key.limits() == Limits.ANY ? kind : kind + ", " + key.limits().rule();
    }

    /** The elements of a list; a value that is no list stands for a list of itself. */
    private List<? extends ConfigValue> elements(Key key) {
        if (!has(key)) {
            if (key.isRequired()) {
                refuse(key, "must be " + key.rule());
            }
            return List.of();
        }

        ConfigValue value = value(key);
        if (value instanceof ConfigList list) {
            return list;
        }

        if (value.valueType() == ConfigValueType.OBJECT
                || value.valueType() == ConfigValueType.NULL) {
            refuse(key, "must be " + key.kind().words());
            return List.of();
        }
        return List.of(value);
    }

    /** A block without keys, in the place of what is none. */
    static ConfigObject emptyAt(ConfigValue where) {
        return ConfigValueFactory.fromMap(Map.of(), Place.of(where));
    }
}
