package org.janus.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** Rows as lines of aligned columns: text to the left, numbers to the right, to six digits. */
final class TextTable {

    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e9;
    private static final String GAP = "  ";

    private TextTable() {}

    /** The header, a rule, the rows. */
    static List<String> of(List<String> columns, List<Row> rows) {
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        for (Row row : rows) {
            for (int j = 0; j < widths.length; j++) {
                widths[j] = Math.max(widths[j], text(row.get(j)).length());
            }
        }

        List<String> lines = new ArrayList<>();
        lines.add(line(widths.length, j -> left(columns.get(j), widths[j])));
        lines.add(line(widths.length, j -> "-".repeat(widths[j])));
        rows.forEach(row -> lines.add(line(widths.length, j -> cell(row.get(j), widths[j]))));
        return lines;
    }

    private static String line(int columns, IntFunction<String> cell) {
        return IntStream.range(0, columns)
                .mapToObj(cell)
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String cell(Object value, int width) {
        return value instanceof Number ? right(text(value), width) : left(text(value), width);
    }

    private static String left(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    /** A cell as it is shown; null is empty. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }

        return value instanceof Double number && Double.isFinite(number)
                ? rounded(number)
                : PlainText.of(value.toString());
    }

    private static String rounded(double number) {
        BigDecimal digits = new BigDecimal(number).round(SIX_DIGITS).stripTrailingZeros();
        double size = Math.abs(number);
        boolean plain = number == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN;
        return plain ? digits.toPlainString() : digits.toString();
    }
}
