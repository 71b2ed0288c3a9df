package org.janus.sweep.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/**
 * Counts the table {@code control_map}: for every pair of factors, its cells. Memory is (pairs x
 * cells of a pair x scenarios), so there are maps for designs of up to {@value #MOST_FACTORS}
 * factors.
 */
final class ControlMap implements Tally {

    private static final long serialVersionUID = 1L;
    static final int MOST_FACTORS = 12;

    /** Of two factors there is one map, of more there are many. */
    private static final int MOST_LEVELS_OF_MANY = 20;

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "control_map",
                    "Where in the plane of two factors is the tumor controlled, and which role"
                            + " has IL-6 there?",
                    columns());

    private final List<String> scenarios;
    private final FactorPairMap[] maps;

    private ControlMap(List<String> scenarios, FactorPairMap[] maps) {
        this.scenarios = scenarios;
        this.maps = maps;
    }

    /** The maps of a plan; there are none for one factor and for too many. */
    static ControlMap of(SweepPlan plan) {
        var scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        int factors = plan.design().factors().size();
        if (factors > MOST_FACTORS) {
            return new ControlMap(scenarios, new FactorPairMap[0]);
        }

        int levels = factors <= 2 ? FactorCells.MOST_LEVELS : MOST_LEVELS_OF_MANY;
        var il6 = ScenarioPair.il6(plan);
        return new ControlMap(
                scenarios,
                PairAxes.of(FactorCells.of(plan.design(), levels))
                        .map(axes -> new FactorPairMap(axes, scenarios.size(), il6.orElse(null)))
                        .toArray(FactorPairMap[]::new));
    }

    @Override
    public void add(PointRuns runs) {
        for (FactorPairMap map : maps) {
            map.add(runs);
        }
    }

    @Override
    public void merge(Tally other) {
        ControlMap that = (ControlMap) other;
        for (int i = 0; i < maps.length; i++) {
            maps[i].merge(that.maps[i]);
        }
    }

    @Override
    public Stream<TableRows> tables() {
        return Stream.of(TableRows.of(TABLE, rows()));
    }

    private Stream<Object[]> rows() {
        return Stream.of(maps)
                .flatMap(
                        map ->
                                IntStream.range(0, scenarios.size())
                                        .boxed()
                                        .flatMap(s -> map.rows(scenarios.get(s), s)));
    }

    private static List<Column> columns() {
        TableColumns columns =
                cells(new TableColumns().add(RunsTable.SCENARIO))
                        .used()
                        .share("control_probability", "share of runs whose outcome is not ESCAPE");
        return roles(columns).list();
    }

    private static TableColumns cells(TableColumns columns) {
        String unbounded = "the range of the factor has no end there";
        String unit = "unit of the factor";
        return columns.text("factor", "column of the factor on the first axis")
                .text("other_factor", "column of the factor on the second axis")
                .count("cell", "index of the cell on the first axis, from 0")
                .count("other_cell", "index of the cell on the second axis, from 0")
                .number("factor_low", unit, "where the cell begins; its level", unbounded)
                .number("factor_high", unit, "where the cell ends; its level", unbounded)
                .number("other_factor_low", unit, "the same on the second axis", unbounded)
                .number("other_factor_high", unit, "the same on the second axis", unbounded);
    }

    private static TableColumns roles(TableColumns columns) {
        String noRole = "no point of the cell has both runs of the contrast il6-effect";
        String effect = "mean of il6_effect over these points, the same for all scenarios";
        String role =
                "role of IL-6 at most of these points; the first of PRO_TUMOR, ANTI_TUMOR, NEUTRAL"
                        + " if equally many";
        return columns.count("n_effects", "points of the cell with an effect of IL-6")
                .number("mean_il6_effect", "decade", effect, noRole)
                .word("dominant_role", role, noRole);
    }
}
