package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.janus.sweep.report.Subjects.Subject;

/** The Morris plane: how far a factor moves an outcome, and how unevenly. */
final class MorrisSection implements SectionMaker {

    private static final String TABLE = "morris_effects";
    private static final String SIZE = "mu_star";
    private static final int MOST_FACTORS = 40;
    private static final int NAMED = 3;

    private static final List<String> COLUMNS =
            List.of("factor", SIZE, "mu_star_conf", "sigma", "mu", "n_used", "n_total", "note");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE)
                .map(
                        table ->
                                Subjects.shown(
                                        Section.of(
                                                        "morris",
                                                        "morris",
                                                        "Which factors move an outcome, and which interact?")
                                                .note(
                                                        "To the right: factors that move the outcome far"
                                                                + " over their range (mu*, with 95 %"
                                                                + " bootstrap intervals). Upwards: factors"
                                                                + " whose effect depends on the others or"
                                                                + " bends (sigma); above the line sigma ="
                                                                + " mu* more than it moves."),
                                        COLUMNS,
                                        table,
                                        MorrisSection::view));
    }

    private static View view(Subject subject, StoredTable rows) {
        StoredTable ranked =
                rows.sorted(
                        Comparator.comparingDouble(
                                row -> row.cell(SIZE) == null ? 1 : -row.number(SIZE)));
        Query query = subject.in(Query.of(TABLE, COLUMNS)).by(SIZE + " DESC NULLS LAST");
        return View.of(title(subject, ranked), query, ranked.first(MOST_FACTORS).select(COLUMNS))
                .outOf(rows.rows().size());
    }

    private static String title(Subject subject, StoredTable ranked) {
        StoredTable.Row first = ranked.rows().get(0);
        if (first.cell(SIZE) == null) {
            return "No effects on " + subject.words() + ": " + first.text("note");
        }

        String named =
                ranked.rows().stream()
                        .filter(row -> row.cell(SIZE) != null)
                        .limit(NAMED)
                        .map(
                                row ->
                                        FactorNames.key(row.text("factor"))
                                                + " ("
                                                + Words.number(row.number(SIZE))
                                                + ")")
                        .collect(Collectors.joining(", "));
        return Words.sentence(subject.words() + " is moved most by " + named);
    }
}
