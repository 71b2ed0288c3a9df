package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.ListDesign;
import org.janus.sweep.plan.FactorTarget;

/** Reads a list design: rows written in the config, or the rows of a file. */
final class ListReader {

    /** The column that our own tables of points begin with. */
    private static final String POINT_COLUMN = "point";

    private final Block block;
    private final BaseValues base;
    private final RowReader reader;

    ListReader(Block block, BaseValues base, RowReader reader) {
        this.block = block;
        this.base = base;
        this.reader = reader;
    }

    /** The design; empty after a problem. */
    Optional<Design> read() {
        if (block.has(Key.DESIGN_ROWS) == block.has(Key.DESIGN_FILE)) {
            block.refuse(Key.DESIGN_ROWS, "a list needs either rows or a file");
            return Optional.empty();
        }

        return block.has(Key.DESIGN_ROWS) ? written() : fromFile();
    }

    private Optional<Design> written() {
        List<Map<String, Double>> rows = new ArrayList<>();
        List<Map<String, Object>> resolved = new ArrayList<>();
        String path = block.at(Key.DESIGN_ROWS.word());
        for (ConfigObject object : block.objects(Key.DESIGN_ROWS)) {
            Map<String, Double> row = row(path + "[" + rows.size() + "]", object);
            rows.add(row);
            resolved.add(new TreeMap<>(row));
        }
        block.note(Key.DESIGN_ROWS, resolved);
        return design(rows);
    }

    private Map<String, Double> row(String path, ConfigObject object) {
        Map<String, Double> row = new HashMap<>();
        new Dotted(FactorKeys.VOCABULARY, block.problems())
                .values(path, object)
                .forEach((key, value) -> number(path, key, value).ifPresent(v -> row.put(key, v)));
        return row;
    }

    private Optional<Double> number(String path, String key, ConfigValue value) {
        var target = FactorTarget.of(key).orElseThrow();
        Optional<Double> number =
                Measure.of(value)
                        .filter(m -> m.isBare() || m.unit().equals(target.unit()))
                        .map(Measure::number)
                        .filter(target::allows);
        if (number.isEmpty()) {
            String rule = "must be a number in " + target.unit() + ", " + target.rule();
            block.problems().add(path + "." + key, value, rule);
        }
        return number;
    }

    private Optional<Design> fromFile() {
        return reader.rows(block).flatMap(this::named).flatMap(this::design);
    }

    /** The same rows by factor key: a file may name columns in snake_case. */
    private Optional<List<Map<String, Double>>> named(List<Map<String, Double>> rows) {
        Map<String, String> keys = new HashMap<>();
        for (String key : FactorKeys.ALL) {
            keys.put(key, key);
            keys.put(Factor.column(key), key);
        }

        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        names.remove(POINT_COLUMN);
        for (String name : names) {
            if (!keys.containsKey(name)) {
                var unknown = new Unknown(name, "a file of factors: column " + name, keys.keySet());
                block.problems()
                        .addUnknown(
                                block.at(Key.DESIGN_FILE.word()),
                                block.value(Key.DESIGN_FILE),
                                unknown);
            }
        }
        return block.isRight()
                ? Optional.of(rows.stream().map(row -> renamed(row, keys)).toList())
                : Optional.empty();
    }

    private static Map<String, Double> renamed(Map<String, Double> row, Map<String, String> keys) {
        Map<String, Double> renamed = new HashMap<>();
        row.forEach(
                (name, value) -> {
                    if (!name.equals(POINT_COLUMN)) {
                        renamed.put(keys.get(name), value);
                    }
                });
        return renamed;
    }

    private Optional<Design> design(List<Map<String, Double>> rows) {
        if (!block.isRight()) {
            return Optional.empty();
        }

        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        return Optional.of(ListDesign.of(FactorKeys.sorted(names), rows, base.all()));
    }
}
