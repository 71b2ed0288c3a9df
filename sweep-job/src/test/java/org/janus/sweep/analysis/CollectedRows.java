package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.sweep.analysis.OutcomeColumn.Reading;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Factor;
import org.janus.sweep.plan.AnalysisSettings;
import org.janus.sweep.plan.Plans;
import org.janus.sweep.table.Column;

/** The rows that an analysis makes of one column of numbers, without Spark. */
final class CollectedRows implements TableSink {

    static final Subject.Side UNTREATED = new Subject.Side("untreated", 0, -1);
    static final Subject.Side CONTRAST = new Subject.Side("il6-effect", 0, 1);

    private final Map<String, List<Object[]>> rows = new HashMap<>();

    private CollectedRows() {}

    /** Two factors, both uniform in [0, 1]. */
    static List<Factor> factors() {
        return List.of(
                new Factor("tumor.growth-rate", Distribution.uniform(0, 1)),
                new Factor("mdsc.recruitment-rate", Distribution.uniform(0, 1)));
    }

    static SensitivityInput input(Design design, AnalysisSettings settings) {
        var numbers =
                new RunNumbers(List.of(OutcomeColumn.number("y")), 60, OutcomeSettings.DEFAULT);
        return new SensitivityInput(
                design, 1, List.of("untreated"), List.of(), "il6-effect", numbers, settings);
    }

    static SensitivityInput input(Design design) {
        return input(design, Plans.ANALYSIS);
    }

    static Subject subject(Reading reading, Subject.Side side) {
        return new Subject(0, 0, new OutcomeColumn("y", "y", reading), side);
    }

    /** A column at the first points of a design. */
    static SubjectColumn column(Subject subject, double... values) {
        long[] points = LongStream.range(0, values.length).toArray();
        return new SubjectColumn(subject, points, values, values.length);
    }

    /** The rows of a column, whose cells must be as many as the columns of their table. */
    static CollectedRows of(ColumnAnalysis analysis, SensitivityInput input, SubjectColumn column) {
        CollectedRows collected = new CollectedRows();
        analysis.analyze(column, new FactorColumns(input), collected);
        return collected;
    }

    /** The rows of a table that was counted. */
    static CollectedRows of(TableRows table) {
        CollectedRows collected = new CollectedRows();
        collected.rows.put(table.table().name(), table.rows());
        return collected;
    }

    @Override
    public void add(AnalysisTable table, TableRow row) {
        assertThat(row.cells()).hasSize(table.columns().size());
        rows.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(row.cells());
    }

    /** The cells of a column, in the order of the rows. */
    List<Object> cells(AnalysisTable table, String column) {
        int at = table.columns().stream().map(Column::name).toList().indexOf(column);
        return rows.getOrDefault(table.name(), List.of()).stream()
                .map(row -> Arrays.asList(row).get(at))
                .toList();
    }

    /** The numbers of a column; NaN where there is none. */
    double[] numbers(AnalysisTable table, String column) {
        return cells(table, column).stream()
                .mapToDouble(cell -> cell == null ? Double.NaN : ((Number) cell).doubleValue())
                .toArray();
    }
}
