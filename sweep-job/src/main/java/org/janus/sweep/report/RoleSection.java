package org.janus.sweep.report;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/** How often IL-6 has which face along each factor. */
final class RoleSection implements SectionMaker {

    private static final String TABLE = "role_by_factor";
    private static final int MOST_FACTORS = 12;

    private static final List<String> COLUMNS =
            List.of(
                    "factor_low",
                    "factor_high",
                    "pro_tumor_share",
                    "neutral_share",
                    "anti_tumor_share",
                    "mean_il6_effect",
                    "n_used");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return FactorSection.isOfPaths(tables)
                ? Optional.empty()
                : tables.table(TABLE, row -> row.cell("anti_tumor_share") != null)
                        .map(RoleSection::section);
    }

    private static Section section(StoredTable table) {
        List<View> views =
                table.by("factor").entrySet().stream()
                        .sorted(Comparator.comparingDouble(entry -> -span(entry.getValue())))
                        .limit(MOST_FACTORS)
                        .map(entry -> view(entry.getKey(), entry.getValue()))
                        .toList();
        return Section.of("faces", "role", "Along which factor does IL-6 turn its other face?")
                .note(
                        "Shares of points over all values of the other factors. The factor along"
                                + " which the share that IL-6 helps changes most comes first.")
                .showing(COLUMNS, List.of("factor"), views);
    }

    private static View view(String factor, StoredTable rows) {
        Query query = Query.of(TABLE, COLUMNS).where("factor", factor).by("cell");
        StoredTable sorted = rows.sorted(Comparator.comparingLong(row -> row.count("cell")));
        return View.of(title(factor, sorted), query, sorted.select(COLUMNS))
                .picked(FactorNames.label(factor));
    }

    private static String title(String factor, StoredTable rows) {
        DoubleSummaryStatistics helps = helps(rows);
        if (helps.getMax() == helps.getMin()) {
            return "IL-6 helps at "
                    + Words.percent(helps.getMax())
                    + " of the points all along "
                    + FactorNames.key(factor);
        }

        return "Along "
                + FactorNames.key(factor)
                + ", the share of points where IL-6 helps varies between "
                + Words.percent(helps.getMin())
                + " and "
                + Words.percent(helps.getMax());
    }

    private static double span(StoredTable rows) {
        DoubleSummaryStatistics helps = helps(rows);
        return helps.getCount() == 0 ? 0 : helps.getMax() - helps.getMin();
    }

    private static DoubleSummaryStatistics helps(StoredTable rows) {
        return rows.rows().stream()
                .mapToDouble(row -> row.number("anti_tumor_share"))
                .filter(Double::isFinite)
                .summaryStatistics();
    }
}
