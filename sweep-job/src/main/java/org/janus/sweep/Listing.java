package org.janus.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A table of texts, shown as aligned text, Markdown or JSON.
 *
 * @param columns the names of the columns
 * @param rows each with one text for every column
 */
record Listing(List<String> columns, List<List<String>> rows) {

    /** The rows in which some cell contains the text, whatever its case. */
    Listing containing(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return filtered(
                row ->
                        row.stream()
                                .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted)));
    }

    /** The rows whose first cell begins with the text. */
    Listing beginningWith(String text) {
        return filtered(row -> row.get(0).startsWith(text));
    }

    /** The rows with this text in a column. */
    Listing having(String column, String text) {
        int position = columns.indexOf(column);
        return filtered(row -> row.get(position).equals(text));
    }

    private Listing filtered(Predicate<List<String>> keeps) {
        return new Listing(columns, rows.stream().filter(keeps).toList());
    }

    /** Lines with aligned columns. */
    List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(rows);
        int[] widths = new int[columns.size()];
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Lines of a Markdown table. */
    List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(markdown(columns));
        lines.add(markdown(columns.stream().map(column -> "---").toList()));
        rows.forEach(row -> lines.add(markdown(row)));
        return lines;
    }

    private static String markdown(List<String> row) {
        return row.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The rows as maps by column, for JSON. */
    List<Map<String, String>> maps() {
        return rows.stream().map(this::map).toList();
    }

    private Map<String, String> map(List<String> row) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            map.put(columns.get(i).replace(' ', '_'), row.get(i));
        }
        return map;
    }
}
