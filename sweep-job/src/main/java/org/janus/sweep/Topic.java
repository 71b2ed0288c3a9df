package org.janus.sweep;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.janus.model.Face;
import org.janus.model.Parameter;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.config.Described;
import org.janus.sweep.config.DescribedKey;
import org.janus.sweep.design.DesignType;

/** What {@code janus describe} can list. */
enum Topic {
    PARAMETERS(
            List.of(
                    "key", "symbol", "default", "unit", "range", "hard", "scale", "face", "meaning",
                    "source"),
            () -> rows(Parameter.values(), Topic::parameter)),
    CONTEXTS(List.of("name", "about", "definition"), () -> described(Described.contexts())),
    SCENARIOS(List.of("name", "about", "definition"), () -> described(Described.scenarios())),
    DESIGNS(
            List.of("type", "points", "how many", "keys"),
            () -> rows(DesignType.values(), Topic::design)),
    OUTCOMES(
            List.of("column", "unit", "definition", "null when"),
            () -> rows(Outcome.values(), Topic::outcome)),
    OBSERVABLES(
            List.of("key", "column", "unit", "meaning"),
            () -> rows(Observable.values(), Topic::observable)),
    KEYS(
            List.of("block", "key", "value", "default", "meaning", "example"),
            () -> rows(DescribedKey.all(), Topic::key));

    private final List<String> columns;
    private final Supplier<List<List<String>>> rows;

    Topic(List<String> columns, Supplier<List<List<String>>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The word of the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything there is to list. */
    Listing listing() {
        return new Listing(columns, rows.get());
    }

    private interface Row<T> {
        List<String> of(T value);
    }

    private static <T> List<List<String>> rows(T[] values, Row<T> row) {
        return rows(List.of(values), row);
    }

    private static <T> List<List<String>> rows(List<T> values, Row<T> row) {
        return values.stream().map(row::of).toList();
    }

    private static List<List<String>> described(List<Described> all) {
        return rows(all, each -> List.of(each.name(), each.about(), each.definition()));
    }

    private static List<String> parameter(Parameter p) {
        return List.of(
                p.key(),
                p.symbol(),
                Numbers.shown(p.defaultValue()),
                p.unit(),
                Numbers.shown(p.low()) + " .. " + Numbers.shown(p.high()),
                p.hard().rule(),
                p.scale().name().toLowerCase(Locale.ROOT),
                p.face() == Face.NEITHER ? "-" : p.face().name().toLowerCase(Locale.ROOT),
                p.meaning(),
                p.source());
    }

    private static List<String> design(DesignType type) {
        return List.of(
                type.key(), type.meaning(), type.size(), String.join(", ", type.configKeys()));
    }

    private static List<String> outcome(Outcome outcome) {
        return List.of(outcome.column(), outcome.unit(), outcome.definition(), outcome.absence());
    }

    private static List<String> observable(Observable observable) {
        return List.of(
                observable.key(), observable.column(), observable.unit(), observable.meaning());
    }

    private static List<String> key(DescribedKey key) {
        return List.of(
                key.block(), key.word(), key.rule(), key.fallback(), key.meaning(), key.example());
    }
}
