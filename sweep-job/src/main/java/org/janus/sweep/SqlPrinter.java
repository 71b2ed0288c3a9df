package org.janus.sweep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Prints the rows of a query, each way as it is read: by eyes, by a spreadsheet, by a script. */
interface SqlPrinter {

    /** More rows than anybody reads in a terminal. */
    int ROWS_SHOWN = 1_000;

    void print(Dataset<Row> rows);

    /** Aligned columns, numbers to six digits, the first thousand rows. */
    static SqlPrinter table(Console console) {
        return rows -> {
            List<Row> shown = rows.takeAsList(ROWS_SHOWN + 1);
            boolean more = shown.size() > ROWS_SHOWN;
            List<Row> first = more ? shown.subList(0, ROWS_SHOWN) : shown;
            new Listing(
                            Arrays.asList(rows.columns()),
                            first.stream().map(SqlPrinter::shown).toList())
                    .lines()
                    .forEach(console::line);
            if (more) {
                console.note("only the first " + ROWS_SHOWN + " rows are shown; --csv prints all");
            }
        };
    }

    /** A header and all rows, every digit; quotes as RFC 4180 has them. */
    static SqlPrinter csv(Console console) {
        return rows -> {
            console.line(csvLine(Arrays.stream(rows.columns()).map(Object.class::cast).toList()));
            Iterator<Row> all = rows.toLocalIterator();
            while (all.hasNext()) {
                console.line(csvLine(cells(all.next())));
            }
        };
    }

    /** An object for each row, a line each; every digit, nulls too. */
    static SqlPrinter json(Console console) {
        return rows -> {
            var row = to_json(struct(col("*")), Map.of("ignoreNullFields", "false"));
            rows.select(row).toLocalIterator().forEachRemaining(r -> console.line(r.getString(0)));
        };
    }

    private static List<String> shown(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::get).map(SqlPrinter::shown).toList();
    }

    private static String shown(Object cell) {
        if (cell == null) {
            return "";
        }

        return cell instanceof Double number
                ? Numbers.shown(number)
                : PlainText.of(cell.toString());
    }

    private static List<Object> cells(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::get).toList();
    }

    private static String csvLine(List<Object> cells) {
        return cells.stream().map(SqlPrinter::csvCell).collect(Collectors.joining(","));
    }

    private static String csvCell(Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean quoted = text.matches("(?s).*[\",\\r\\n].*");
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
