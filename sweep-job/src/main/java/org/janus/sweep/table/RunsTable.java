package org.janus.sweep.table;

import java.util.ArrayList;
import java.util.List;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.OutcomeValues;
import org.janus.model.outcome.Probe;
import org.janus.model.solve.Status;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;

/** The table {@code runs}: a row for each run, with its factors, outcomes and status. */
public final class RunsTable {

    /** The index of the run. */
    public static final Column RUN_ID =
            Column.of(
                    "run_id",
                    Column.Type.BIGINT,
                    "-",
                    "index of the run: point * scenarios + position of the scenario");

    /** The name of the scenario. */
    public static final Column SCENARIO =
            Column.of("scenario", Column.Type.STRING, "-", "name of the scenario");

    private static final Outcome[] OUTCOMES = Outcome.values();

    /** Probes stand between what a run came to and how its solve went. */
    private static final Outcome FIRST_AFTER_PROBES = Outcome.STATUS;

    private final String[] scenarios;
    private final List<Column> columns;

    private RunsTable(String[] scenarios, List<Column> columns) {
        this.scenarios = scenarios;
        this.columns = List.copyOf(columns);
    }

    /**
     * {@return the table of a plan}
     *
     * @param plan of the sweep
     */
    public static RunsTable of(SweepPlan plan) {
        List<Column> columns = new ArrayList<>();
        columns.add(RUN_ID);
        columns.add(PointsTable.POINT);
        columns.add(SCENARIO);
        columns.addAll(PointsTable.factors(plan));
        for (Outcome outcome : OUTCOMES) {
            if (outcome == FIRST_AFTER_PROBES) {
                plan.probes().stream().map(RunsTable::probe).forEach(columns::add);
            }
            columns.add(outcome(outcome));
        }
        return new RunsTable(
                plan.scenarios().stream().map(ScenarioPlan::name).toArray(String[]::new), columns);
    }

    /** {@return the columns in their order} */
    public List<Column> columns() {
        return columns;
    }

    /**
     * {@return the cells of a run, in the order of the columns; null where there is no value}
     *
     * @param run what was solved
     * @param outcomes of the run
     * @param probes in the order of the plan, NaN where there is no value
     */
    public Object[] row(RunInput run, OutcomeValues outcomes, double[] probes) {
        Object[] cells = new Object[columns.size()];
        cells[0] = run.runId();
        cells[1] = run.point().index();
        cells[2] = scenarios[run.scenario()];
        double[] values = run.point().values();
        PointsTable.fill(cells, 3, values);
        int at = 3 + values.length;
        for (Outcome outcome : OUTCOMES) {
            if (outcome == FIRST_AFTER_PROBES) {
                at = fill(cells, at, probes);
            }
            cells[at++] = outcomes.cell(outcome).orElse(null);
        }
        return cells;
    }

    /**
     * {@return whether a row of the table is that of a failed run}
     *
     * @param row as {@link #row} makes it
     */
    public boolean isFailed(Object[] row) {
        return !Status.COMPLETED.name().equals(cell(row, Outcome.STATUS));
    }

    /**
     * {@return how many steps the run of a row had to try again}
     *
     * @param row as {@link #row} makes it
     */
    public long rejectedSteps(Object[] row) {
        return (long) cell(row, Outcome.REJECTED_STEPS);
    }

    /** A cell that stands behind the probes. */
    private static Object cell(Object[] row, Outcome outcome) {
        return row[row.length - OUTCOMES.length + outcome.ordinal()];
    }

    private static int fill(Object[] cells, int from, double[] probes) {
        for (int i = 0; i < probes.length; i++) {
            cells[from + i] = Double.isNaN(probes[i]) ? null : probes[i];
        }
        return from + probes.length;
    }

    private static Column probe(Probe probe) {
        return new Column(
                probe.column(),
                Column.Type.DOUBLE,
                probe.observable().unit(),
                probe.observable().meaning() + ", at " + probe.timeDays() + " d",
                "the run failed");
    }

    private static Column outcome(Outcome outcome) {
        return new Column(
                outcome.column(),
                switch (outcome.kind()) {
                    case NUMBER -> Column.Type.DOUBLE;
                    case TEXT -> Column.Type.STRING;
                    case FLAG -> Column.Type.BOOLEAN;
                    case COUNT -> Column.Type.BIGINT;
                },
                outcome.unit(),
                outcome.definition(),
                absence(outcome));
    }

    private static String absence(Outcome outcome) {
        if (outcome.isOfFailedRuns()) {
            return outcome.absence();
        }
        return outcome.absence().isEmpty()
                ? "the run failed"
                : outcome.absence() + ", or the run failed";
    }
}
