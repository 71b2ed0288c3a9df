package org.janus.sweep.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The query that gives the rows of a view: Spark SQL and DuckDB both read it.
 *
 * @param table that is asked
 * @param columns in order
 * @param conditions that all hold
 * @param order of the rows; empty for any
 */
record Query(String table, List<String> columns, List<String> conditions, String order) {

    /** Copies the lists. */
    Query {
        columns = List.copyOf(columns);
        conditions = List.copyOf(conditions);
    }

    /** All rows of some columns. */
    static Query of(String table, List<String> columns) {
        return new Query(table, columns, List.of(), "");
    }

    /** With rows whose text in a column is this one only; empty text stands for none. */
    Query where(String column, String text) {
        return and(
                text.isEmpty()
                        ? column + " IS NULL"
                        : column + " = '" + text.replace("'", "''") + "'");
    }

    /** With one more condition. */
    Query and(String condition) {
        List<String> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Query(table, columns, all, order);
    }

    /** In this order. */
    Query by(String columnsOfOrder) {
        return new Query(table, columns, conditions, columnsOfOrder);
    }

    /** The text. */
    String sql() {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String by = order.isEmpty() ? "" : " ORDER BY " + order;
        return "SELECT " + String.join(", ", columns) + " FROM " + table + where + by;
    }
}
