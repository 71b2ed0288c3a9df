package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.report.Subjects.Subject;

/** Whether more points would change the order of the factors. */
final class ConvergenceSection implements SectionMaker {

    private static final String TABLE = "convergence";
    private static final int MOST_FACTORS = 6;
    private static final List<String> COLUMNS =
            List.of("factor", "n_total", "value", "conf", "statistic");

    /** The index that stands for a design where it has several. */
    private static final List<String> LEADING = List.of("st", "mu_star", "prcc");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE, row -> LEADING.contains(row.text("statistic")))
                .map(
                        table ->
                                Subjects.shown(
                                        Section.of(
                                                        "convergence",
                                                        "convergence",
                                                        "Would more points change the answer?")
                                                .note(
                                                        "The index of the leading factors from the first"
                                                                + " half, quarter, ... of the design; bands"
                                                                + " are 95 % intervals."),
                                        COLUMNS,
                                        table,
                                        ConvergenceSection::view));
    }

    private static View view(Subject subject, StoredTable rows) {
        List<StoredTable> leading =
                rows.by("factor").values().stream()
                        .map(ConvergenceSection::grown)
                        .sorted(Comparator.comparingDouble(factor -> -size(last(factor))))
                        .limit(MOST_FACTORS)
                        .toList();
        List<String> names = leading.stream().map(f -> last(f).text("factor")).sorted().toList();
        StoredTable shown =
                grown(rows.where(row -> names.contains(row.text("factor"))))
                        .sorted(Comparator.comparing(row -> row.text("factor")));
        Query query =
                subject.in(Query.of(TABLE, COLUMNS))
                        .and("statistic IN ('st', 'mu_star', 'prcc')")
                        .and("factor IN ('" + String.join("', '", names) + "')")
                        .by("factor, n_total");
        return View.of(title(subject, leading.get(0)), query, shown.select(COLUMNS));
    }

    private static StoredTable grown(StoredTable factor) {
        return factor.sorted(Comparator.comparingLong(row -> row.count("n_total")));
    }

    private static StoredTable.Row last(StoredTable factor) {
        return factor.rows().get(factor.rows().size() - 1);
    }

    private static double size(StoredTable.Row row) {
        return row.cell("value") == null ? -1 : Math.abs(row.number("value"));
    }

    private static String title(Subject subject, StoredTable first) {
        StoredTable.Row last = last(first);
        String now =
                FactorNames.key(last.text("factor"))
                        + ", which leads "
                        + subject.words()
                        + ", is known to ±"
                        + Words.number(last.number("conf"))
                        + " from "
                        + Words.count(last.count("n_total"));
        int rows = first.rows().size();
        return rows < 2
                ? now
                : now
                        + ", to ±"
                        + Words.number(first.rows().get(rows - 2).number("conf"))
                        + " from half of them";
    }
}
