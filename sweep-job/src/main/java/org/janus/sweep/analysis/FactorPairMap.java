package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The counts of one map, cell by cell; cells without points take no memory and have no row. */
final class FactorPairMap implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PairAxes axes;
    private final int scenarios;
    private final ScenarioPair il6;
    private final MapCell[] cells;

    /** A map; the contrast is null where the plan has none of IL-6. */
    FactorPairMap(PairAxes axes, int scenarios, ScenarioPair il6) {
        this.axes = axes;
        this.scenarios = scenarios;
        this.il6 = il6;
        this.cells = new MapCell[axes.count()];
    }

    void add(PointRuns runs) {
        MapCell cell = cell(axes.cell(runs.factors()));
        for (int s = 0; s < scenarios; s++) {
            cell.fates[s].add(runs.run(s));
        }
        if (il6 != null) {
            cell.roles.add(runs.effect(il6));
        }
    }

    void merge(FactorPairMap other) {
        for (int i = 0; i < cells.length; i++) {
            if (other.cells[i] != null) {
                cell(i).merge(other.cells[i]);
            }
        }
    }

    /** The rows of a scenario. */
    Stream<Object[]> rows(String name, int scenario) {
        return IntStream.range(0, cells.length)
                .filter(i -> cells[i] != null)
                .mapToObj(i -> row(name, scenario, i));
    }

    private Object[] row(String name, int scenario, int i) {
        FateCount fates = cells[i].fates[scenario];
        RoleCount roles = cells[i].roles;
        TableRow row = axes.describe(new TableRow().text(name), i);
        row.count(fates.used()).count(fates.total()).share(fates.controlled(), fates.used());
        return row.count(roles.used()).number(roles.mean()).word(roles.dominant()).cells();
    }

    private MapCell cell(int i) {
        if (cells[i] == null) {
            cells[i] = new MapCell(scenarios);
        }
        return cells[i];
    }

    /** What happened in a cell. */
    private static final class MapCell implements Serializable {

        private static final long serialVersionUID = 1L;

        private final FateCount[] fates;
        private final RoleCount roles = new RoleCount();

        MapCell(int scenarios) {
            this.fates = new FateCount[scenarios];
            for (int s = 0; s < scenarios; s++) {
                fates[s] = new FateCount();
            }
        }

        void merge(MapCell other) {
            for (int s = 0; s < fates.length; s++) {
                fates[s].merge(other.fates[s]);
            }
            roles.merge(other.roles);
        }
    }
}
