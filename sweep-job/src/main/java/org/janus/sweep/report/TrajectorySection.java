package org.janus.sweep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.janus.model.outcome.Il6Role;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/**
 * The course of representative runs: for each role of IL-6 the point whose effect is the median
 * among the first points; without roles, the first points.
 */
final class TrajectorySection implements SectionMaker {

    private static final int POINTS = 2_000;
    private static final int WITHOUT_ROLES = 3;
    private static final int MOST_ROWS = 3_000;
    private static final List<String> COLUMNS = List.of("point", "scenario", "time_days", "value");

    private static final Map<String, String> OBSERVABLES =
            Map.of(
                    "tumor_cells", "tumor cells (cell)",
                    "effector_cells", "effector cells in the tumor (cell)",
                    "treg_cells", "regulatory T cells (cell)",
                    "mdsc_cells", "MDSC (cell)",
                    "il6_tumor_pm", "IL-6 in the tumor (pM)",
                    "stat3", "STAT3 programme (1)");

    @Override
    public Optional<Section> of(StoredTables tables) {
        Map<Long, String> points = representatives(tables);
        return tables.points(ChunkTable.TRAJECTORIES, List.copyOf(points.keySet()))
                .map(rows -> section(rows, points));
    }

    private static Map<Long, String> representatives(StoredTables tables) {
        Map<Long, String> points = new LinkedHashMap<>();
        Optional<StoredTable> roles =
                tables.firstPoints("il6_role", POINTS)
                        .map(table -> table.where(row -> row.cell("il6_effect") != null));
        for (Il6Role role : Il6Role.values()) {
            roles.map(table -> table.where(row -> row.text("role").equals(role.name())))
                    .flatMap(TrajectorySection::median)
                    .ifPresent(row -> points.put(row.count("point"), role.name()));
        }
        for (long point = 0; points.isEmpty() && point < WITHOUT_ROLES; point++) {
            points.put(point, "");
        }
        return points;
    }

    private static Optional<StoredTable.Row> median(StoredTable roles) {
        List<StoredTable.Row> rows =
                roles.sorted(Comparator.comparingDouble(row -> row.number("il6_effect"))).rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() / 2));
    }

    private static Section section(StoredTable rows, Map<Long, String> points) {
        StoredTable sorted =
                rows.sorted(
                        Comparator.<StoredTable.Row>comparingLong(row -> row.count("point"))
                                .thenComparing(row -> row.text("scenario"))
                                .thenComparingDouble(row -> row.number("time_days")));
        List<View> views =
                OBSERVABLES.keySet().stream()
                        .sorted(Comparator.comparing(name -> !name.equals("tumor_cells")))
                        .filter(rows.columns()::contains)
                        .map(name -> view(name, sorted, points))
                        .toList();
        Map<String, Object> labels = new LinkedHashMap<>();
        points.forEach((point, role) -> labels.put(point.toString(), role));
        return Section.of("trajectories", "trajectories", "What happens in a run?")
                .note(
                        "For each role of IL-6 the point with the median effect among the first "
                                + Words.count(POINTS)
                                + " points; numbers of cells below 1 are drawn at 1.")
                .showing(COLUMNS, List.of("quantity"), views)
                .with(Map.of("roles", labels));
    }

    private static View view(String name, StoredTable rows, Map<Long, String> points) {
        String chosen =
                points.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        Query query =
                Query.of(
                                "trajectories",
                                List.of("point", "scenario", "time_days", name + " AS value"))
                        .and("point IN (" + chosen + ")")
                        .by("point, scenario, time_days");
        StoredTable values = rows.with("value", row -> row.number(name)).select(COLUMNS);
        return View.of(title(points), query, thinned(values))
                .outOf(rows.rows().size())
                .picked(OBSERVABLES.get(name));
    }

    private static String title(Map<Long, String> points) {
        return points.entrySet().stream()
                .map(
                        e ->
                                "point "
                                        + e.getKey()
                                        + (e.getValue().isEmpty() ? "" : " (" + e.getValue() + ")"))
                .collect(Collectors.joining(", ", "The course of ", ""));
    }

    private static StoredTable thinned(StoredTable rows) {
        int every = 1 + rows.rows().size() / MOST_ROWS;
        List<StoredTable.Row> kept = new ArrayList<>();
        for (int i = 0; i < rows.rows().size(); i += every) {
            kept.add(rows.rows().get(i));
        }
        return new StoredTable(rows.name(), rows.columns(), kept);
    }
}
