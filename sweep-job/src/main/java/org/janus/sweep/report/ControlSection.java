package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How often each scenario keeps the tumor under control, with Wilson intervals. */
final class ControlSection implements SectionMaker {

    private static final String TABLE = "control_by_scenario";
    private static final String UNTREATED = "untreated";

    private static final List<String> COLUMNS =
            List.of(
                    "scenario",
                    "control_share",
                    "control_share_low",
                    "control_share_high",
                    "elimination_share",
                    "equilibrium_share",
                    "escape_share",
                    "tumor_cells_end_median",
                    "n_used",
                    "n_total");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return scenarios(tables)
                .filter(ControlSection::hasCompletedRuns)
                .map(table -> section(table, title(table, tables)));
    }

    /** The scenarios, the one that controls most first. */
    static Optional<StoredTable> scenarios(StoredTables tables) {
        return tables.table(TABLE)
                .map(
                        table ->
                                table.sorted(
                                        Comparator.comparingDouble(
                                                row ->
                                                        row.count("n_used") == 0
                                                                ? 1
                                                                : -row.number("control_share"))));
    }

    /** Whether there is anything to say of control. */
    static boolean hasCompletedRuns(StoredTable scenarios) {
        return scenarios.rows().stream().anyMatch(row -> row.count("n_used") > 0);
    }

    private static Section section(StoredTable scenarios, String title) {
        Query query = Query.of(TABLE, COLUMNS).by("control_share DESC NULLS LAST");
        return Section.of("control", "control", "Which treatment controls the tumor most often?")
                .note(
                        "A run is under control when its tumor does not reach the escape burden:"
                                + " it is eliminated, or held in equilibrium until the horizon."
                                + " Whiskers are 95 % Wilson intervals over the runs of the design;"
                                + " they say how well the share over this design is known, not how"
                                + " likely a tumor in nature is to respond.")
                .showing(COLUMNS, View.of(title, query, scenarios.select(COLUMNS)));
    }

    /** The finding: the treatment that controls most, and what it adds to doing nothing. */
    static String title(StoredTable scenarios, StoredTables tables) {
        StoredTable treatments = scenarios.where(row -> tables.isTreatment(row.text("scenario")));
        StoredTable.Row best = (treatments.rows().isEmpty() ? scenarios : treatments).rows().get(0);
        String found =
                best.text("scenario")
                        + " controls "
                        + (treatments.rows().size() > 1 ? "more often than other treatments: " : "")
                        + Words.percent(best.number("control_share"))
                        + " ("
                        + Words.interval(
                                best.number("control_share_low"), best.number("control_share_high"))
                        + ") of its "
                        + Words.count(best.count("n_used"), "run", "runs");
        return scenarios.rows().stream()
                .filter(row -> row.text("scenario").equals(UNTREATED) && row != best)
                .findFirst()
                .map(row -> found + "; untreated " + Words.percent(row.number("control_share")))
                .orElse(found);
    }
}
