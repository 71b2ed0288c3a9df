package org.janus.sweep.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.janus.model.outcome.Observable;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;

/** The table {@code trajectories}: states and observables of each run at each asked time. */
public final class TrajectoriesTable {

    private static final Column TIME =
            Column.of("time_days", Column.Type.DOUBLE, "d", "time from the start of the run");

    private static final String NULL_WHEN = "; null when ";
    private static final Observable[] OBSERVABLES = Observable.values();

    private final String[] scenarios;
    private final List<Column> columns;

    private TrajectoriesTable(String[] scenarios, List<Column> columns) {
        this.scenarios = scenarios;
        this.columns = List.copyOf(columns);
    }

    /**
     * {@return the table of a plan}
     *
     * @param plan of the sweep
     */
    public static TrajectoriesTable of(SweepPlan plan) {
        List<Column> columns = new ArrayList<>();
        columns.add(RunsTable.RUN_ID);
        columns.add(PointsTable.POINT);
        columns.add(RunsTable.SCENARIO);
        columns.add(TIME);
        Arrays.stream(OBSERVABLES).map(TrajectoriesTable::observable).forEach(columns::add);
        return new TrajectoriesTable(
                plan.scenarios().stream().map(ScenarioPlan::name).toArray(String[]::new), columns);
    }

    /** {@return the columns in their order} */
    public List<Column> columns() {
        return columns;
    }

    /**
     * {@return the cells of a sample, in the order of the columns; null where there is no value}
     *
     * @param run what was solved
     * @param timeDays when, in days
     * @param observables in their order, NaN where there is none
     */
    public Object[] row(RunInput run, double timeDays, double[] observables) {
        Object[] cells = new Object[columns.size()];
        cells[0] = run.runId();
        cells[1] = run.point().index();
        cells[2] = scenarios[run.scenario()];
        cells[3] = timeDays;
        int first = cells.length - observables.length;
        for (int i = 0; i < observables.length; i++) {
            cells[first + i] = Double.isNaN(observables[i]) ? null : observables[i];
        }
        return cells;
    }

    /** The meaning of a quotient ends with when it does not exist. */
    private static Column observable(Observable observable) {
        String[] parts = observable.meaning().split(NULL_WHEN, 2);
        return new Column(
                observable.column(),
                Column.Type.DOUBLE,
                observable.unit(),
                parts[0],
                parts.length > 1 ? parts[1] : "");
    }
}
