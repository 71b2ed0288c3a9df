package org.janus.sweep.report;

import java.util.Optional;

/**
 * How often IL-6 has which role, from the table {@code contrasts}.
 *
 * @param contrast its name
 * @param feeds share of points where it feeds the tumor
 * @param helps share of points where it helps to control it
 * @param neither share of points where it makes no difference
 * @param points with both runs
 */
record RoleShares(String contrast, double feeds, double helps, double neither, long points) {

    /** The shares; empty where nothing compares untreated with il6-knockout. */
    static Optional<RoleShares> of(StoredTables tables) {
        return tables.table("contrasts", RoleShares::showsIl6)
                .map(table -> table.rows().get(0))
                .filter(row -> row.count("n_used") > 0)
                .map(RoleShares::of);
    }

    /** Harm is a burden that is larger in untreated, with IL-6. */
    private static RoleShares of(StoredTable.Row row) {
        return new RoleShares(
                row.text("contrast"),
                row.number("harmed_share"),
                row.number("helped_share"),
                row.number("unchanged_share"),
                row.count("n_used"));
    }

    private static boolean showsIl6(StoredTable.Row row) {
        return row.text("scenario").equals("untreated")
                && row.text("against_scenario").equals("il6-knockout");
    }
}
