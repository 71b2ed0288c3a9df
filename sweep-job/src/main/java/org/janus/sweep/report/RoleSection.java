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
        return tables.table(TABLE).map(RoleSection::section);
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
        StoredTable.Row first = rows.rows().get(0);
        StoredTable.Row last = rows.rows().get(rows.rows().size() - 1);
        return "From the low to the high end of "
                + FactorNames.key(factor)
                + ", the share of points that IL-6 helps goes from "
                + Words.percent(first.number("anti_tumor_share"))
                + " to "
                + Words.percent(last.number("anti_tumor_share"));
    }

    private static double span(StoredTable rows) {
        DoubleSummaryStatistics helps =
                rows.rows().stream()
                        .mapToDouble(row -> row.number("anti_tumor_share"))
                        .filter(Double::isFinite)
                        .summaryStatistics();
        return helps.getCount() == 0 ? 0 : helps.getMax() - helps.getMin();
    }
}
