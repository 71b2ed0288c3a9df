package org.janus.sweep.report;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often each scenario controls the tumor along each factor, over all values of the others. */
final class FactorSection implements SectionMaker {

    private static final String TABLE = "control_by_factor";
    private static final String CONTROL = "control_probability";
    private static final int MOST_FACTORS = 12;

    /** Designs of paths through the space: cells of a factor hold other values of the others. */
    private static final List<String> PATHS = List.of("morris", "efast", "one-at-a-time");

    private static final List<String> COLUMNS =
            List.of(
                    "scenario",
                    "factor_low",
                    "factor_high",
                    CONTROL,
                    CONTROL + "_low",
                    CONTROL + "_high",
                    "n_used");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return isOfPaths(tables)
                ? Optional.empty()
                : tables.table(TABLE, row -> row.count("n_used") > 0).map(FactorSection::section);
    }

    /** Whether the cells of a factor cannot be compared with each other. */
    static boolean isOfPaths(StoredTables tables) {
        return PATHS.contains(tables.config("/sweep/design/type").asText());
    }

    private static Section section(StoredTable table) {
        List<View> views =
                table.by("factor").entrySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        entry -> -span(widest(entry.getValue()))))
                        .limit(MOST_FACTORS)
                        .map(entry -> view(entry.getKey(), entry.getValue()))
                        .toList();
        return Section.of("factors", "factor", "How does control change along a factor?")
                .note(
                        "Every line is over all values of the other factors of the design; bands are"
                                + " 95 % Wilson intervals. The factor along which control changes"
                                + " most comes first.")
                .showing(COLUMNS, List.of("factor"), views);
    }

    private static View view(String factor, StoredTable rows) {
        Query query = Query.of(TABLE, COLUMNS).where("factor", factor).by("scenario, cell");
        return View.of(title(factor, rows), query, sorted(rows).select(COLUMNS))
                .picked(FactorNames.label(factor));
    }

    private static StoredTable sorted(StoredTable rows) {
        return rows.sorted(
                Comparator.<StoredTable.Row, String>comparing(row -> row.text("scenario"))
                        .thenComparingLong(row -> row.count("cell")));
    }

    private static String title(String factor, StoredTable rows) {
        StoredTable widest = widest(rows);
        DoubleSummaryStatistics control = control(widest);
        return "Along "
                + FactorNames.key(factor)
                + ", control by "
                + widest.rows().get(0).text("scenario")
                + " varies most: between "
                + Words.percent(control.getMin())
                + " and "
                + Words.percent(control.getMax())
                + " of the runs";
    }

    private static StoredTable widest(StoredTable rows) {
        Map<String, StoredTable> scenarios = rows.by("scenario");
        return scenarios.values().stream()
                .max(Comparator.comparingDouble(FactorSection::span))
                .orElseThrow();
    }

    private static double span(StoredTable rows) {
        DoubleSummaryStatistics control = control(rows);
        return control.getCount() == 0 ? 0 : control.getMax() - control.getMin();
    }

    private static DoubleSummaryStatistics control(StoredTable rows) {
        return rows.rows().stream()
                .mapToDouble(row -> row.number(CONTROL))
                .filter(Double::isFinite)
                .summaryStatistics();
    }
}
