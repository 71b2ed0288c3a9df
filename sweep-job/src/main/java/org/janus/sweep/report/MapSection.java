package org.janus.sweep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.janus.model.outcome.Il6Role;

/**
 * The dual-role map: the effect of IL-6 over every pair of factors, with the regions in which a
 * scenario controls the tumor. Of many pairs it has those over which the effect (without one,
 * control) differs most, as many as the page has room for.
 */
final class MapSection implements SectionMaker {

    private static final String TABLE = "control_map";
    private static final String QUESTION =
            "Where does IL-6 feed the tumor, and where does it help to control it?";

    private static final String HOW_TO_READ =
            "Colour is the effect of IL-6: decades of tumor burden at the horizon that it adds"
                    + " (orange) or takes (blue), untreated against il6-knockout. The solid line is"
                    + " where the effect changes its sign; the dashed line bounds the region in"
                    + " which the picked scenario controls at least half of the runs. Grey: no"
                    + " run of the cell was completed, or none lies there.";

    private static final int MOST_PAIRS = 12;
    private static final int MOST_NUMBERS = 300_000;

    private static final List<String> COLUMNS =
            List.of(
                    "factor_low",
                    "factor_high",
                    "other_factor_low",
                    "other_factor_high",
                    "mean_il6_effect",
                    "dominant_role",
                    "control_probability",
                    "n_used");

    @Override
    public Optional<Section> of(StoredTables tables) {
        if (FactorSection.isOfPaths(tables)) {
            return Optional.empty();
        }

        List<String> scenarios = new ArrayList<>();
        var spreads = spreads(tables, scenarios);
        Set<String> chosen = chosen(spreads, scenarios.size());
        return tables.table(TABLE, row -> chosen.contains(pair(row)))
                .map(rows -> section(rows, spreads.size()));
    }

    private static String pair(StoredTable.Row row) {
        return FactorNames.key(row.text("factor"))
                + " × "
                + FactorNames.key(row.text("other_factor"));
    }

    /**
     * How far effect and control of each pair with a completed run spread; the scenarios on the
     * way.
     */
    private static Map<String, DoubleSummaryStatistics> spreads(
            StoredTables tables, List<String> scenarios) {
        Map<String, DoubleSummaryStatistics> spreads = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        tables.table(
                TABLE,
                row -> {
                    names.add(row.text("scenario"));
                    double effect = row.number("mean_il6_effect");
                    double shown =
                            Double.isNaN(effect) ? row.number("control_probability") : effect;
                    if (!Double.isNaN(shown)) {
                        spreads.computeIfAbsent(pair(row), p -> new DoubleSummaryStatistics())
                                .accept(shown);
                    }
                    return false;
                });
        scenarios.addAll(names);
        return spreads;
    }

    private static Set<String> chosen(Map<String, DoubleSummaryStatistics> spreads, int scenarios) {
        Set<String> chosen = new LinkedHashSet<>();
        long numbers = 0;
        var widest =
                spreads.entrySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        entry ->
                                                entry.getValue().getMin()
                                                        - entry.getValue().getMax()))
                        .limit(MOST_PAIRS)
                        .toList();
        for (var entry : widest) {
            long cells = entry.getValue().getCount() / scenarios;
            numbers += cells * (scenarios + 1L);
            if (chosen.isEmpty() || numbers <= MOST_NUMBERS) {
                chosen.add(entry.getKey());
            }
        }
        return chosen;
    }

    private static Section section(StoredTable rows, int pairs) {
        Map<String, List<StoredTable.Row>> byPair = new LinkedHashMap<>();
        rows.rows()
                .forEach(row -> byPair.computeIfAbsent(pair(row), p -> new ArrayList<>()).add(row));
        List<View> views = new ArrayList<>();
        Map<String, Object> maps = new LinkedHashMap<>();
        byPair.forEach(
                (name, ofPair) -> {
                    var pair = new StoredTable(TABLE, rows.columns(), ofPair);
                    maps.put(name, FactorMap.of(pair));
                    pair.by("scenario").forEach((s, cells) -> views.addAll(views(name, s, cells)));
                });
        Section section =
                Section.of("map", "map", QUESTION)
                        .note(HOW_TO_READ)
                        .showing(COLUMNS, List.of("factors", "scenario", "colour"), views)
                        .with(Map.of("maps", maps));
        return byPair.size() == pairs ? section : section.note(someOf(byPair.size(), pairs));
    }

    private static String someOf(int shown, int pairs) {
        return "Shown are the "
                + shown
                + " of "
                + pairs
                + " pairs of factors over which the effect differs most; the table control_map has"
                + " them all.";
    }

    private static List<View> views(String pair, String scenario, StoredTable cells) {
        StoredTable.Row first = cells.rows().get(0);
        Query query =
                Query.of(TABLE, COLUMNS)
                        .where("factor", first.text("factor"))
                        .where("other_factor", first.text("other_factor"))
                        .where("scenario", scenario)
                        .by("cell, other_cell");
        String control = scenario + " controls " + Words.percent(control(cells)) + " of the runs";
        View ofControl = View.of(control, query).picked(pair, scenario, "control");
        boolean known = cells.rows().stream().anyMatch(row -> !row.text("dominant_role").isEmpty());
        return known
                ? List.of(
                        View.of(roles(cells) + "; " + control, query)
                                .picked(pair, scenario, "effect of IL-6"),
                        ofControl)
                : List.of(ofControl);
    }

    private static String roles(StoredTable cells) {
        return "IL-6 mostly feeds the tumor in "
                + Words.percent(share(cells, Il6Role.PRO_TUMOR))
                + " of the cells and mostly helps to control it in "
                + Words.percent(share(cells, Il6Role.ANTI_TUMOR));
    }

    private static double share(StoredTable cells, Il6Role role) {
        long there =
                cells.rows().stream()
                        .filter(r -> r.text("dominant_role").equals(role.name()))
                        .count();
        return there / (double) cells.rows().size();
    }

    private static double control(StoredTable cells) {
        double controlled = 0;
        long used = 0;
        for (StoredTable.Row row : cells.rows()) {
            long runs = row.count("n_used");
            controlled += runs == 0 ? 0 : runs * row.number("control_probability");
            used += runs;
        }
        return controlled / used;
    }
}
