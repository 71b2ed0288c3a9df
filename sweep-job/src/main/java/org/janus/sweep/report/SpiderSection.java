package org.janus.sweep.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/** The diameter of each of the first tumors over time, against baseline; when times are stored. */
final class SpiderSection implements SectionMaker {

    private static final String CHANGE = "diameter_change";
    private static final List<String> COLUMNS = List.of("point", "time_days", CHANGE);
    private static final int POINTS = 40;
    private static final double BASELINE_WITHOUT_DOSES_DAYS = 10;
    private static final double PARTIAL_RESPONSE = -0.3;

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.firstPoints(ChunkTable.TRAJECTORIES, POINTS)
                .filter(rows -> rows.columns().contains("tumor_cells"))
                .map(
                        rows ->
                                rows.by("scenario").entrySet().stream()
                                        .map(
                                                e ->
                                                        view(
                                                                e.getKey(),
                                                                e.getValue(),
                                                                baseline(e.getKey(), tables)))
                                        .filter(view -> !view.rows().isEmpty())
                                        .toList())
                .filter(views -> !views.isEmpty())
                .map(
                        views ->
                                Section.of(
                                                "spider",
                                                "spider",
                                                "How does each tumor change over time?")
                                        .note(
                                                "The diameter of each of the first "
                                                        + POINTS
                                                        + " tumors against the first stored time at"
                                                        + " or after baseline (the first dose; day"
                                                        + " 10 without doses). Growth beyond a"
                                                        + " doubling is cut off.")
                                        .showing(COLUMNS, List.of("scenario"), views));
    }

    /** The day of the scenario's first dose. */
    private static double baseline(String scenario, StoredTables tables) {
        double first = Double.POSITIVE_INFINITY;
        for (JsonNode dose : tables.config("/scenarios/" + scenario + "/doses")) {
            String start = dose.path("start").asText();
            first = Math.min(first, Double.parseDouble(start.split(" ")[0]));
        }
        return Double.isFinite(first) ? first : BASELINE_WITHOUT_DOSES_DAYS;
    }

    private static View view(String scenario, StoredTable rows, double baseline) {
        List<Object[]> cells = new ArrayList<>();
        int tumors = 0;
        int responses = 0;
        for (StoredTable run : rows.by("point").values()) {
            List<StoredTable.Row> times =
                    run.where(
                                    row ->
                                            row.number("time_days") >= baseline
                                                    && row.number("tumor_cells") >= 0)
                            .sorted(Comparator.comparingDouble(row -> row.number("time_days")))
                            .rows();
            if (times.isEmpty() || times.get(0).number("tumor_cells") <= 0) {
                continue;
            }

            double first = times.get(0).number("tumor_cells");
            tumors++;
            responses +=
                    times.stream().anyMatch(row -> change(row, first) <= PARTIAL_RESPONSE) ? 1 : 0;
            times.forEach(
                    row ->
                            cells.add(
                                    new Object[] {
                                        row.count("point"),
                                        row.number("time_days"),
                                        change(row, first)
                                    }));
        }
        String title =
                "Under %s, %d of %d tumors shrink by 30 %% of their diameter or more"
                        .formatted(scenario, responses, tumors);
        StoredTable table = StoredTable.of("trajectories", COLUMNS, cells);
        return View.of(title, query(scenario, baseline), table).picked(scenario);
    }

    /** The diameter goes with the cube root of the cells. */
    private static double change(StoredTable.Row row, double first) {
        return FastMath.cbrt(row.number("tumor_cells") / first) - 1;
    }

    private static Query query(String scenario, double baseline) {
        String runs =
                "trajectories WHERE scenario = '%s' AND point < %d AND time_days >= %s"
                        .formatted(scenario.replace("'", "''"), POINTS, baseline);
        String first =
                "SELECT point, min_by(tumor_cells, time_days) AS first_cells FROM %s GROUP BY point"
                        .formatted(runs);
        String both =
                "(SELECT * FROM %s) AS later JOIN (%s) AS baseline USING (point)"
                        .formatted(runs, first);
        String change = "cbrt(tumor_cells / first_cells) - 1 AS " + CHANGE;
        return Query.of(both, List.of("point", "time_days", change))
                .and("first_cells > 0")
                .by("point, time_days");
    }
}
