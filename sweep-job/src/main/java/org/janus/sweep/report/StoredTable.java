package org.janus.sweep.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A table as it was read: rows of cells, null where there is no value.
 *
 * @param name of the table
 * @param columns in order
 * @param rows in the order of the file
 */
record StoredTable(String name, List<String> columns, List<Row> rows) {

    /** Copies the lists. */
    StoredTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table of cells in the order of the columns. */
    static StoredTable of(String name, List<String> columns, List<Object[]> cells) {
        Map<String, Integer> places = new HashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        return new StoredTable(
                name, columns, cells.stream().map(row -> new Row(places, row)).toList());
    }

    /** Whether it has all of these columns. */
    boolean has(List<String> names) {
        return columns.containsAll(names);
    }

    /** The same rows with some of the columns; one that is not there has no values. */
    StoredTable select(List<String> names) {
        return of(
                name,
                names,
                rows.stream().map(row -> names.stream().map(row::cell).toArray()).toList());
    }

    /** The same rows with one more column, which the function computes; null where it is NaN. */
    StoredTable with(String column, ToDoubleFunction<Row> function) {
        List<String> all = new ArrayList<>(columns);
        all.add(column);
        return of(name, all, rows.stream().map(row -> extended(row, function)).toList());
    }

    private Object[] extended(Row row, ToDoubleFunction<Row> function) {
        Object[] cells =
                Arrays.copyOf(columns.stream().map(row::cell).toArray(), columns.size() + 1);
        double number = function.applyAsDouble(row);
        cells[columns.size()] = Double.isFinite(number) ? (Object) number : null;
        return cells;
    }

    /** The same rows in another order; equal ones stay as they are. */
    StoredTable sorted(Comparator<Row> order) {
        return new StoredTable(name, columns, rows.stream().sorted(order).toList());
    }

    /** The rows by the text of a column, in the order of their first. */
    Map<String, StoredTable> by(String column) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(
                row -> groups.computeIfAbsent(row.text(column), k -> new ArrayList<>()).add(row));
        Map<String, StoredTable> tables = new LinkedHashMap<>();
        groups.forEach((key, group) -> tables.put(key, new StoredTable(name, columns, group)));
        return tables;
    }

    /** The first rows. */
    StoredTable first(int most) {
        return new StoredTable(name, columns, rows.stream().limit(most).toList());
    }

    /** The same table with some of its rows. */
    StoredTable where(Predicate<Row> condition) {
        return new StoredTable(name, columns, rows.stream().filter(condition).toList());
    }

    /** A row, by the names of the columns. */
    static final class Row {

        private final Map<String, Integer> places;
        private final Object[] cells;

        Row(Map<String, Integer> places, Object[] cells) {
            this.places = places;
            this.cells = cells;
        }

        /** Text; empty where there is none. */
        String text(String column) {
            Object cell = cell(column);
            return cell == null ? "" : cell.toString();
        }

        /** A number; NaN where there is none. */
        double number(String column) {
            return cell(column) instanceof Number number ? number.doubleValue() : Double.NaN;
        }

        /** A count; 0 where there is none. */
        long count(String column) {
            return cell(column) instanceof Number number ? number.longValue() : 0;
        }

        /** The cell as it is: null where there is no value or no such column. */
        Object cell(String column) {
            Integer place = places.get(column);
            return place == null ? null : cells[place];
        }
    }
}
