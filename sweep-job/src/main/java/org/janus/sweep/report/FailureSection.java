package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which runs failed, and why. */
final class FailureSection implements SectionMaker {

    private static final String TABLE = "failures";

    private static final List<String> COLUMNS =
            List.of(
                    "scenario",
                    "status",
                    "n_used",
                    "n_total",
                    "failed_share",
                    "first_run_id",
                    "first_status_detail");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE).map(FailureSection::section);
    }

    private static Section section(StoredTable failures) {
        StoredTable sorted = failures.sorted(Comparator.comparingLong(row -> -row.count("n_used")));
        StoredTable.Row most = sorted.rows().get(0);
        long failed = failures.rows().stream().mapToLong(row -> row.count("n_used")).sum();
        Query query = Query.of(TABLE, COLUMNS).by("n_used DESC");
        String title =
                Words.count(failed, "run", "runs")
                        + " failed, "
                        + (failures.rows().size() == 1 ? "all" : "most")
                        + " of them in "
                        + most.text("scenario")
                        + " with "
                        + most.text("status");
        return Section.of("failures", "failures", "Which runs failed, and why?")
                .note(
                        "A failed run is a row without outcomes; shares are of the runs that were"
                                + " completed. janus replay OUT RUN_ID solves one again.")
                .showing(COLUMNS, View.of(title, query, sorted.select(COLUMNS)));
    }
}
