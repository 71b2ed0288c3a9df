package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which share of a population responds to each scenario. */
final class ResponseSection implements SectionMaker {

    private static final String TABLE = "response_rates";
    private static final String RATE = "objective_response_rate";

    private static final List<String> COLUMNS =
            List.of(
                    "scenario",
                    RATE,
                    RATE + "_low",
                    RATE + "_high",
                    "disease_control_rate",
                    "n_cr",
                    "n_pr",
                    "n_sd",
                    "n_pd",
                    "n_evaluable",
                    "n_total");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE, row -> row.count("n_evaluable") > 0)
                .map(
                        table ->
                                section(
                                        table.sorted(
                                                Comparator.comparingDouble(
                                                        row -> -row.number(RATE)))));
    }

    private static Section section(StoredTable table) {
        StoredTable.Row best = table.rows().get(0);
        Query query = Query.of(TABLE, COLUMNS).and("n_evaluable > 0").by(RATE + " DESC");
        return Section.of("responses", "responses", "Which share of the population responds?")
                .note(
                        "Responses at the horizon by RECIST 1.1 on a sphere: CR below the detection"
                                + " limit, PR a diameter smaller by 30 % than at baseline, PD larger"
                                + " by 20 % than at the nadir, else SD. Points whose tumor cannot be"
                                + " measured at baseline are not evaluable. Whiskers: 95 % Wilson"
                                + " intervals of the objective response rate (CR + PR).")
                .showing(COLUMNS, View.of(title(best), query, table.select(COLUMNS)));
    }

    private static String title(StoredTable.Row best) {
        if (best.number(RATE) == 0) {
            return "No tumor that can be measured responds in any scenario";
        }

        return best.text("scenario")
                + " has the most responses: "
                + Words.percent(best.number(RATE))
                + " ("
                + Words.interval(best.number(RATE + "_low"), best.number(RATE + "_high"))
                + ") of "
                + Words.count(best.count("n_evaluable"), "tumor", "tumors");
    }
}
