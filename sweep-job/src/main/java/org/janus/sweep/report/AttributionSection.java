package org.janus.sweep.report;

import java.util.List;
import java.util.Optional;
import org.janus.model.outcome.Il6Role;

/** Which arm of IL-6, removed, changes the outcome, and of which face it is. */
final class AttributionSection implements SectionMaker {

    private static final String TABLE = "attribution";

    private static final List<String> COLUMNS =
            List.of(
                    "arm",
                    "face",
                    "outcome_changed_share",
                    "outcome_changed_share_low",
                    "outcome_changed_share_high",
                    "pro_tumor_share",
                    "anti_tumor_share",
                    "mean_effect",
                    "n_used");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE, row -> row.count("n_used") > 0).map(AttributionSection::section);
    }

    private static Section section(StoredTable arms) {
        Query query = Query.of(TABLE, COLUMNS).and("n_used > 0").by("rank");
        return Section.of("attribution", "attribution", "Which arm of IL-6 does it?")
                .note(
                        "Each arm is removed alone. Bars: share of points whose outcome is another"
                                + " one without the arm, with 95 % Wilson intervals; orange arms"
                                + " feed the tumor at more points than they help, blue arms help.")
                .showing(COLUMNS, View.of(title(arms.rows().get(0)), query, arms.select(COLUMNS)));
    }

    private static String title(StoredTable.Row first) {
        String face =
                first.text("face").equals(Il6Role.PRO_TUMOR.name())
                        ? ", which feeds the tumor,"
                        : first.text("face").equals(Il6Role.ANTI_TUMOR.name())
                                ? ", which helps to control it,"
                                : "";
        return "Removing "
                + first.text("arm")
                + face
                + " changes the outcome most often: at "
                + Words.percent(first.number("outcome_changed_share"))
                + " of "
                + Words.count(first.count("n_used"), "point", "points");
    }
}
