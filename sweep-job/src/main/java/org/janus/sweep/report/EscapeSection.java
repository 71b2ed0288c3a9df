package org.janus.sweep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Kaplan-Meier curves of the time to escape. */
final class EscapeSection implements SectionMaker {

    private static final String TABLE = "kaplan_meier";
    private static final String UNTREATED = "untreated";
    private static final int MOST_STEPS = 3_000;

    private static final List<String> COLUMNS =
            List.of(
                    "scenario",
                    "time_days",
                    "survival",
                    "survival_low",
                    "survival_high",
                    "n_at_risk",
                    "n_events");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE).map(curves -> section(curves, tables));
    }

    private static Section section(StoredTable curves, StoredTables tables) {
        Query query = Query.of(TABLE, COLUMNS).by("scenario, time_days");
        View view =
                View.of(title(curves, tables), query, thinned(curves).select(COLUMNS))
                        .outOf(curves.rows().size());
        return Section.of("escape", "survival", "When do tumors escape?")
                .note(
                        "Share of tumors that have not reached the escape burden, with 95 % Wilson"
                                + " intervals. Runs that never do are censored at the horizon. A"
                                + " curve of very many steps is drawn through some of them.")
                .showing(COLUMNS, view);
    }

    /** Every k-th step of a curve and its last one. */
    private static StoredTable thinned(StoredTable curves) {
        List<StoredTable.Row> rows = new ArrayList<>();
        var scenarios = new TreeMap<>(curves.by("scenario")).values();
        for (StoredTable curve : scenarios) {
            int steps = curve.rows().size();
            int every = 1 + steps * scenarios.size() / MOST_STEPS;
            for (int i = 0; i < steps; i++) {
                if (i % every == 0 || i == steps - 1) {
                    rows.add(curve.rows().get(i));
                }
            }
        }
        return new StoredTable(curves.name(), curves.columns(), rows);
    }

    private static String title(StoredTable curves, StoredTables tables) {
        Map<String, StoredTable> scenarios = curves.by("scenario");
        String best =
                scenarios.entrySet().stream()
                        .filter(e -> tables.isTreatment(e.getKey()))
                        .max(Comparator.comparingDouble(e -> last(e.getValue()).number("survival")))
                        .map(Map.Entry::getKey)
                        .orElse(scenarios.keySet().iterator().next());
        String found = escaped(best, scenarios.get(best));
        if (best.equals(UNTREATED) || !scenarios.containsKey(UNTREATED)) {
            return found;
        }

        return found
                + ", untreated "
                + share(scenarios.get(UNTREATED))
                + tables.table("log_rank", row -> compares(row, best))
                        .map(test -> test.rows().get(0).number("p_value"))
                        .filter(Double::isFinite)
                        .map(p -> " (log-rank " + Words.pValue(p) + ")")
                        .orElse("");
    }

    private static boolean compares(StoredTable.Row row, String best) {
        List<String> two = List.of(row.text("scenario"), row.text("against_scenario"));
        return two.contains(best) && two.contains(UNTREATED);
    }

    private static String escaped(String scenario, StoredTable curve) {
        return "By day "
                + Words.number(last(curve).number("time_days"))
                + " the share of tumors that escaped is "
                + share(curve)
                + " under "
                + scenario;
    }

    private static String share(StoredTable curve) {
        return Words.percent(1 - last(curve).number("survival"));
    }

    private static StoredTable.Row last(StoredTable curve) {
        return curve.rows().get(curve.rows().size() - 1);
    }
}
