package org.janus.sweep.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.RunsTable;
import org.janus.sweep.table.TrajectoriesTable;

/** The tables of outputs, and the sections of the README that describe them. */
final class TableContract {

    private static final String HEADER =
            "| column | type | unit | meaning | null when |\n|---|---|---|---|---|\n";

    private static final String FACTOR_UNIT = "of the factor";

    private TableContract() {}

    /** Every table that the plan has, in the order of the README. */
    static List<AnalysisTable> tables(SmallSweeps.Output output) {
        SweepPlan plan = output.plan();
        var stored =
                Stream.of(
                        new AnalysisTable(
                                "points",
                                "Which points does the design have?",
                                PointsTable.of(plan).columns()),
                        new AnalysisTable(
                                "runs",
                                "What became of each point in each scenario?",
                                RunsTable.of(plan).columns()));
        var trajectories =
                new AnalysisTable(
                        "trajectories",
                        "How did each run get there? Only when the config asks for it.",
                        TrajectoriesTable.of(plan).columns());
        var sampled =
                plan.trajectories().isNone() ? Stream.<AnalysisTable>of() : Stream.of(trajectories);
        var analyses = Analyses.of(TestSpark.session(), plan, output.folder()).tables().stream();
        return Stream.of(stored, sampled, analyses).flatMap(Function.identity()).toList();
    }

    /** A section for each table of these outputs, by the name of the table. */
    static Map<String, String> sections(SmallSweeps.Output... outputs) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (SmallSweeps.Output output : outputs) {
            List<String> factors = output.plan().factorColumns();
            tables(output)
                    .forEach(table -> sections.putIfAbsent(table.name(), section(table, factors)));
        }
        AnalysisTable experiments = ExperimentsTable.TABLE;
        sections.put(experiments.name(), section(experiments, List.of()));
        return sections;
    }

    private static String section(AnalysisTable table, List<String> factors) {
        String rows =
                table.columns().stream()
                        .map(column -> factors.contains(column.name()) ? factor(column) : column)
                        .distinct()
                        .map(TableContract::row)
                        .collect(Collectors.joining());
        return "### `" + table.name() + "`\n\n" + table.question() + "\n\n" + HEADER + rows;
    }

    /** One row stands for all factors, whose names the design gives. */
    private static Column factor(Column column) {
        String meaning =
                column.meaning().startsWith("factor ")
                        ? "a column for each factor: its key in snake_case"
                        : column.meaning();
        return new Column("FACTOR", column.type(), FACTOR_UNIT, meaning, column.absence());
    }

    private static String row(Column column) {
        return Stream.of(
                        "`" + column.name() + "`",
                        column.type().name(),
                        column.unit(),
                        column.meaning(),
                        column.absence())
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
