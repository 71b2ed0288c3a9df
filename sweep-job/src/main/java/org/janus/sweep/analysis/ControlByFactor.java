package org.janus.sweep.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/** Counts the table {@code control_by_factor}: each factor alone, cell by cell. */
final class ControlByFactor implements Tally {

    private static final long serialVersionUID = 1L;

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "control_by_factor",
                    "How does control change along each factor, over all values of the others?",
                    columns());

    private final List<String> scenarios;
    private final List<FactorCells> factors;

    /** Counts, [factor][cell][scenario]. */
    private final FateCount[][][] fates;

    ControlByFactor(SweepPlan plan) {
        this.scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        this.factors = FactorCells.of(plan.design(), FactorCells.MOST_LEVELS);
        this.fates = new FateCount[factors.size()][][];
        for (int f = 0; f < fates.length; f++) {
            fates[f] = new FateCount[factors.get(f).count()][scenarios.size()];
            for (FateCount[] cell : fates[f]) {
                for (int s = 0; s < cell.length; s++) {
                    cell[s] = new FateCount();
                }
            }
        }
    }

    @Override
    public void add(PointRuns runs) {
        for (int f = 0; f < fates.length; f++) {
            FateCount[] cell = fates[f][factors.get(f).cell(runs.factors())];
            for (int s = 0; s < cell.length; s++) {
                cell[s].add(runs.run(s));
            }
        }
    }

    @Override
    public void merge(Tally other) {
        FateCount[][][] theirs = ((ControlByFactor) other).fates;
        for (int f = 0; f < fates.length; f++) {
            for (int c = 0; c < fates[f].length; c++) {
                for (int s = 0; s < fates[f][c].length; s++) {
                    fates[f][c][s].merge(theirs[f][c][s]);
                }
            }
        }
    }

    @Override
    public Stream<TableRows> tables() {
        Stream<Object[]> rows =
                IntStream.range(0, scenarios.size())
                        .boxed()
                        .flatMap(
                                s ->
                                        IntStream.range(0, fates.length)
                                                .boxed()
                                                .flatMap(f -> rows(s, f)));
        return Stream.of(TableRows.of(TABLE, rows));
    }

    private Stream<Object[]> rows(int s, int f) {
        return IntStream.range(0, fates[f].length)
                .filter(c -> fates[f][c][s].total() > 0)
                .mapToObj(c -> row(s, f, c));
    }

    private Object[] row(int s, int f, int c) {
        FateCount count = fates[f][c][s];
        TableRow row = factors.get(f).describe(new TableRow().text(scenarios.get(s)), c);
        row.count(count.used()).count(count.total());
        row.share(count.controlled(), count.used());
        for (TumorFate fate : TumorFate.values()) {
            row.number(count.of(fate) / (double) count.used());
        }
        return row.cells();
    }

    private static List<Column> columns() {
        TableColumns columns =
                FactorCells.columns(new TableColumns().add(RunsTable.SCENARIO))
                        .used()
                        .share("control_probability", "share of runs whose outcome is not ESCAPE");
        for (TumorFate fate : TumorFate.values()) {
            columns.fraction(fate);
        }
        return columns.list();
    }
}
