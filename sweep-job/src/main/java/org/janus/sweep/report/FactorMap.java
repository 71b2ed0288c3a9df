package org.janus.sweep.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The map of two factors as the page draws it. Cells are numbered [x * (cells of y) + y]; null
 * where no point lies in a cell.
 *
 * @param x the factor across
 * @param y the factor upwards
 * @param effect mean effect of IL-6, decades; empty without il6-knockout
 * @param role first letter of the commonest role; a blank where there is none
 * @param control share of runs under control, by scenario
 */
@JsonInclude(Include.NON_EMPTY)
record FactorMap(
        Axis x, Axis y, List<Object> effect, String role, Map<String, List<Object>> control) {

    private static final String EFFECT = "mean_il6_effect";

    /**
     * A factor of a map.
     *
     * @param name its config key
     * @param unit of its values
     * @param low where each cell begins; null where the range has no end
     * @param high where it ends, the same number for a level
     */
    record Axis(String name, String unit, List<Object> low, List<Object> high) {

        static Axis of(StoredTable rows, String factor, String cell) {
            int cells = 1 + rows.rows().stream().mapToInt(r -> (int) r.count(cell)).max().orElse(0);
            Object[] low = new Object[cells];
            Object[] high = new Object[cells];
            for (StoredTable.Row row : rows.rows()) {
                int i = (int) row.count(cell);
                low[i] = View.rounded(row.cell(factor + "_low"));
                high[i] = View.rounded(row.cell(factor + "_high"));
            }
            String column = rows.rows().get(0).text(factor);
            return new Axis(
                    FactorNames.key(column),
                    FactorNames.unit(column),
                    Arrays.asList(low),
                    Arrays.asList(high));
        }

        int cells() {
            return low.size();
        }
    }

    /** The map of the rows of one pair of factors. */
    static FactorMap of(StoredTable pair) {
        Axis x = Axis.of(pair, "factor", "cell");
        Axis y = Axis.of(pair, "other_factor", "other_cell");
        Map<String, StoredTable> scenarios = pair.by("scenario");
        StoredTable any = scenarios.values().iterator().next();
        Map<String, List<Object>> control = new LinkedHashMap<>();
        scenarios.forEach(
                (name, rows) -> control.put(name, cells(x, y, rows, "control_probability")));
        boolean shown = any.rows().stream().anyMatch(row -> row.cell(EFFECT) != null);
        return new FactorMap(
                x,
                y,
                shown ? cells(x, y, any, EFFECT) : List.of(),
                shown ? roles(x, y, any) : "",
                control);
    }

    private static List<Object> cells(Axis x, Axis y, StoredTable rows, String column) {
        Object[] cells = new Object[x.cells() * y.cells()];
        rows.rows().forEach(row -> cells[place(y, row)] = shortened(row.number(column)));
        return Arrays.asList(cells);
    }

    private static String roles(Axis x, Axis y, StoredTable rows) {
        char[] roles = " ".repeat(x.cells() * y.cells()).toCharArray();
        for (StoredTable.Row row : rows.rows()) {
            String role = row.text("dominant_role");
            if (!role.isEmpty()) {
                roles[place(y, row)] = role.charAt(0);
            }
        }
        return new String(roles);
    }

    private static int place(Axis y, StoredTable.Row row) {
        return (int) (row.count("cell") * y.cells() + row.count("other_cell"));
    }

    /** Three decimals: a map has many cells, and colours are no finer. */
    private static Object shortened(double number) {
        return Double.isNaN(number) ? null : (Object) (Math.rint(number * 1_000) / 1_000);
    }
}
