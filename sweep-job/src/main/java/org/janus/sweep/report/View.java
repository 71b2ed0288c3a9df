package org.janus.sweep.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chart shows for one choice.
 *
 * @param picks the choice, an entry for each thing to pick
 * @param title what was found, with numbers
 * @param sql the query whose first rows these are
 * @param rows of the table behind the chart, in the order of the section's columns
 * @param total how many rows the query has
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record View(List<String> picks, String title, String sql, List<List<Object>> rows, long total) {

    private static final int MOST_ROWS = 4_000;
    private static final MathContext DIGITS = new MathContext(6);

    /** Copies the list of choices. */
    View {
        picks = List.copyOf(picks);
    }

    /** A view of a table; of very many rows, the first. */
    static View of(String title, Query query, StoredTable table) {
        List<List<Object>> cells =
                table.rows().stream().limit(MOST_ROWS).map(row -> cells(row, table)).toList();
        return new View(List.of(), title, query.sql(), cells, table.rows().size());
    }

    /** A view whose rows the chart has already. */
    static View of(String title, Query query) {
        return new View(List.of(), title, query.sql(), List.of(), 0);
    }

    /** The same for this choice. */
    View picked(String... choice) {
        return new View(List.of(choice), title, sql, rows, total);
    }

    /** The same, when the query has more rows than are shown. */
    View outOf(long rowsOfQuery) {
        return new View(picks, title, sql, rows, rowsOfQuery);
    }

    private static List<Object> cells(StoredTable.Row row, StoredTable table) {
        List<Object> cells = new ArrayList<>();
        table.columns().forEach(column -> cells.add(rounded(row.cell(column))));
        return cells;
    }

    /** A double to six digits, which is shorter and more than a chart shows. */
    static Object rounded(Object cell) {
        if (!(cell instanceof Double number)) {
            return cell;
        }

        return Double.isFinite(number)
                ? (Object) BigDecimal.valueOf(number).round(DIGITS).doubleValue()
                : null;
    }
}
