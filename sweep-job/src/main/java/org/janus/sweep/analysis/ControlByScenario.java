package org.janus.sweep.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/** Counts the table {@code control_by_scenario}. */
final class ControlByScenario implements Tally {

    private static final long serialVersionUID = 1L;
    private static final double LOWER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.75;

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "control_by_scenario",
                    "How often does each scenario keep the tumor under control?",
                    columns());

    private final List<String> scenarios;
    private final FateCount[] fates;

    /** For each scenario, the numbers of {@link RunResult#NUMBERS}. */
    private final OrderCount[][] numbers;

    ControlByScenario(SweepPlan plan) {
        this.scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        this.fates = new FateCount[scenarios.size()];
        this.numbers = new OrderCount[scenarios.size()][RunResult.NUMBERS.length];
        for (int s = 0; s < fates.length; s++) {
            fates[s] = new FateCount();
            for (int i = 0; i < numbers[s].length; i++) {
                numbers[s][i] = new OrderCount();
            }
        }
    }

    @Override
    public void add(PointRuns runs) {
        for (int s = 0; s < fates.length; s++) {
            RunResult run = runs.run(s);
            fates[s].add(run);
            for (int i = 0; i < numbers[s].length; i++) {
                double number = run.number(RunResult.NUMBERS[i]);
                if (!Double.isNaN(number)) {
                    numbers[s][i].add(number);
                }
            }
        }
    }

    @Override
    public void merge(Tally other) {
        ControlByScenario that = (ControlByScenario) other;
        for (int s = 0; s < fates.length; s++) {
            fates[s].merge(that.fates[s]);
            for (int i = 0; i < numbers[s].length; i++) {
                numbers[s][i].merge(that.numbers[s][i]);
            }
        }
    }

    @Override
    public Stream<TableRows> tables() {
        return Stream.of(TableRows.of(TABLE, rows()));
    }

    private Stream<Object[]> rows() {
        return IntStream.range(0, fates.length).mapToObj(this::row);
    }

    List<String> scenarios() {
        return scenarios;
    }

    FateCount fates(int scenario) {
        return fates[scenario];
    }

    private Object[] row(int s) {
        TableRow row = new TableRow().text(scenarios.get(s));
        row.count(fates[s].used()).count(fates[s].total());
        row.share(fates[s].controlled(), fates[s].used());
        for (TumorFate fate : TumorFate.values()) {
            row.share(fates[s].of(fate), fates[s].used());
        }
        for (OrderCount number : numbers[s]) {
            row.number(number.quantile(LOWER));
            row.number(number.quantile(MIDDLE));
            row.number(number.quantile(UPPER));
        }
        return row.cells();
    }

    private static List<Column> columns() {
        TableColumns columns =
                new TableColumns()
                        .add(RunsTable.SCENARIO)
                        .used()
                        .share("control_share", "share of runs whose outcome is not ESCAPE")
                        .share("elimination_share", "share of runs that end in ELIMINATION")
                        .share("equilibrium_share", "share of runs that end in EQUILIBRIUM")
                        .share("escape_share", "share of runs that end in ESCAPE");
        for (Outcome outcome : RunResult.NUMBERS) {
            quartile(columns, outcome, "q1", "first quartile");
            quartile(columns, outcome, "median", "median");
            quartile(columns, outcome, "q3", "third quartile");
        }
        return columns.list();
    }

    private static void quartile(
            TableColumns columns, Outcome outcome, String suffix, String which) {
        columns.number(
                outcome.column() + "_" + suffix,
                outcome.unit(),
                which + " of " + outcome.column() + " over the runs that have it",
                "no run has it");
    }
}
