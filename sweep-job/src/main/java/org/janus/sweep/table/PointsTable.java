package org.janus.sweep.table;

import java.util.ArrayList;
import java.util.List;
import org.janus.sweep.plan.DesignPoint;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.SweepPlan;

/** The table {@code points}: a row for each point of the design. */
public final class PointsTable {

    /** The index of the point. */
    public static final Column POINT =
            Column.of("point", Column.Type.BIGINT, "-", "index of the point in the design");

    private final List<Column> columns;

    private PointsTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * {@return the table of a plan}
     *
     * @param plan of the sweep
     */
    public static PointsTable of(SweepPlan plan) {
        List<Column> columns = new ArrayList<>();
        columns.add(POINT);
        columns.addAll(factors(plan));
        return new PointsTable(columns);
    }

    /** {@return the columns in their order} */
    public List<Column> columns() {
        return columns;
    }

    /**
     * {@return the cells of a point, in the order of the columns}
     *
     * @param point one of the design's
     */
    public Object[] row(DesignPoint point) {
        Object[] cells = new Object[columns.size()];
        cells[0] = point.index();
        fill(cells, 1, point.values());
        return cells;
    }

    /**
     * {@return a column for each number of a point}
     *
     * @param plan of the sweep
     */
    public static List<Column> factors(SweepPlan plan) {
        return plan.design().columns().stream()
                .map(key -> FactorTarget.of(key).orElseThrow())
                .map(PointsTable::factor)
                .toList();
    }

    static void fill(Object[] cells, int from, double[] values) {
        for (int i = 0; i < values.length; i++) {
            cells[from + i] = values[i];
        }
    }

    private static Column factor(FactorTarget target) {
        return Column.of(
                target.column(), Column.Type.DOUBLE, target.unit(), "factor " + target.key());
    }
}
