package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.janus.model.outcome.Il6Role;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.Column.Type;
import org.janus.sweep.table.PointsTable;

/**
 * Makes the table {@code il6_role}, point by point: each task writes the rows of the points it
 * reads, so that the table may be as large as the sweep.
 */
final class Il6Roles implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FAILED = "one of the two runs failed";

    private final ScenarioPair pair;

    Il6Roles(ScenarioPair pair) {
        this.pair = pair;
    }

    /** The table of a plan: it has the factors of the design. */
    static AnalysisTable table(SweepPlan plan) {
        return new AnalysisTable(
                "il6_role",
                "At which point does IL-6 feed the tumor, and where does it help?",
                columns(plan));
    }

    /** The row of a point. */
    Object[] row(PointRuns runs) {
        RunResult with = runs.run(pair.of());
        RunResult without = runs.run(pair.against());
        double effect = runs.effect(pair);
        TableRow row = new TableRow().text(pair.name()).count(runs.point());
        for (double factor : runs.factors()) {
            row.number(factor);
        }
        row.count(used(with) + used(without)).count(2);
        row.number(effect);
        row.word(Double.isNaN(effect) ? Optional.empty() : Optional.of(Il6Role.of(effect)));
        return times(row.word(with.end()).word(without.end()), with, without).cells();
    }

    private static long used(RunResult run) {
        return run.isCompleted() ? 1 : 0;
    }

    private static TableRow times(TableRow row, RunResult with, RunResult without) {
        return row.number(with.number(Outcome.TIME_TO_ELIMINATION))
                .number(without.number(Outcome.TIME_TO_ELIMINATION))
                .number(with.number(Outcome.TIME_TO_ESCAPE))
                .number(without.number(Outcome.TIME_TO_ESCAPE));
    }

    private static List<Column> columns(SweepPlan plan) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("contrast", Type.STRING, "-", "name of the contrast"));
        columns.add(PointsTable.POINT);
        columns.addAll(PointsTable.factors(plan));
        columns.addAll(
                new TableColumns()
                        .count("n_used", "completed runs of the two")
                        .count("n_total", "runs that the contrast compares: 2")
                        .number(
                                "il6_effect",
                                "decade",
                                "log10 of the burden at the horizon with IL-6 less the same"
                                        + " without; of an escaped run at least the escape burden",
                                FAILED)
                        .word(
                                "role",
                                "PRO_TUMOR if il6_effect > 0.1, ANTI_TUMOR if < -0.1, else"
                                        + " NEUTRAL",
                                FAILED)
                        .word("outcome_with_il6", "outcome of untreated", "that run failed")
                        .word("outcome_without_il6", "outcome of il6-knockout", "that run failed")
                        .list());
        columns.addAll(timeColumns());
        return columns;
    }

    private static List<Column> timeColumns() {
        String never = "it never did, or the run failed";
        String elimination = "when the tumor was eliminated ";
        String escape = "when the tumor escaped ";
        return new TableColumns()
                .number("elimination_with_il6_days", "d", elimination + "with IL-6", never)
                .number("elimination_without_il6_days", "d", elimination + "without", never)
                .number("escape_with_il6_days", "d", escape + "with IL-6", never)
                .number("escape_without_il6_days", "d", escape + "without", never)
                .list();
    }
}
