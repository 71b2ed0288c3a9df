package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/**
 * The best change of each tumor, largest growth first. Of a population it has the first points,
 * which are a sample of it: the points of such a design have no order.
 */
final class WaterfallSection implements SectionMaker {

    private static final String CHANGE = "best_diameter_change";
    private static final List<String> COLUMNS = List.of("point", "response", CHANGE);
    private static final int POINTS = 300;
    private static final double PARTIAL_RESPONSE = -0.3;

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table("response_rates")
                .flatMap(rates -> tables.firstPoints(ChunkTable.RUNS, POINTS))
                .map(runs -> runs.where(row -> row.cell(CHANGE) != null))
                .filter(runs -> !runs.rows().isEmpty())
                .map(WaterfallSection::section);
    }

    private static Section section(StoredTable runs) {
        List<View> views =
                runs.by("scenario").entrySet().stream()
                        .map(entry -> view(entry.getKey(), entry.getValue()))
                        .toList();
        return Section.of("waterfall", "waterfall", "How far does each tumor shrink or grow?")
                .note(
                        "A bar for each of the first "
                                + POINTS
                                + " points: the change of the diameter from baseline to its smallest"
                                + " later value; colour is the response at the horizon. Growth"
                                + " beyond a doubling is cut off.")
                .showing(COLUMNS, List.of("scenario"), views);
    }

    private static View view(String scenario, StoredTable runs) {
        StoredTable sorted = runs.sorted(Comparator.comparingDouble(row -> -row.number(CHANGE)));
        long shrunk =
                runs.rows().stream().filter(row -> row.number(CHANGE) <= PARTIAL_RESPONSE).count();
        Query query =
                Query.of("runs", COLUMNS)
                        .where("scenario", scenario)
                        .and("point < " + POINTS)
                        .and(CHANGE + " IS NOT NULL")
                        .by(CHANGE + " DESC");
        String title =
                "%s shrinks %d of %d tumors by 30 %% of their diameter or more"
                        .formatted(scenario, shrunk, runs.rows().size());
        return View.of(title, query, sorted.select(COLUMNS)).picked(scenario);
    }
}
