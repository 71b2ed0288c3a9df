package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.spark.Partitioner;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.janus.sweep.design.AnalysisKind;
import scala.Tuple2;

/**
 * Which factors decide the outcomes of a sweep: every sensitivity table that the design supports.
 *
 * <p>One shuffle turns rows of runs into columns, one for each subject (an outcome in a scenario or
 * contrast), at most {@link PointSample}'s points long; a task has whole columns, computes the
 * factors from the design, and gives back rows of tables. The driver sees tables only. A column is
 * put in order of its points before anything is summed, so tables are the same to the bit for any
 * partitions.
 */
final class Sensitivity {

    private static final int TASKS_PER_CORE = 2;

    private final SensitivityInput input;
    private final List<ColumnAnalysis> analyses;

    private Sensitivity(SensitivityInput input, List<ColumnAnalysis> analyses) {
        this.input = input;
        this.analyses = analyses;
    }

    static Sensitivity of(SensitivityInput input) {
        return new Sensitivity(input, analyses(input));
    }

    /** The analyses that the design supports and the settings ask for. */
    private static List<ColumnAnalysis> analyses(SensitivityInput input) {
        List<ColumnAnalysis> analyses = new ArrayList<>();
        if (input.wants(AnalysisKind.SOBOL_INDICES)) {
            analyses.add(SobolAnalysis.of(input));
        }

        if (input.wants(AnalysisKind.MORRIS_EFFECTS)) {
            analyses.add(MorrisAnalysis.of(input));
        }

        if (input.wants(AnalysisKind.EFAST_INDICES)) {
            analyses.add(EfastAnalysis.of(input));
        }

        if (input.wants(AnalysisKind.RANK_CORRELATIONS)) {
            analyses.add(RankAnalysis.of(input));
        }

        if (input.wants(AnalysisKind.BOXES)) {
            analyses.add(RegionalAnalysis.of(input));
            analyses.add(BoxAnalysis.of(input));
        }
        return List.copyOf(analyses);
    }

    /** The tables it makes. */
    List<AnalysisTable> tables() {
        return analyses.stream().flatMap(analysis -> analysis.tables().stream()).toList();
    }

    /** The tables of these runs, whose columns {@link RunNumbers} names. */
    List<TableRows> rows(Dataset<Row> runs) {
        return analyses.isEmpty() ? List.of() : collected(runs);
    }

    /** A row of a table on its way to the driver. */
    private record Cells(int subject, String table, Object[] cells) implements Serializable {}

    /** Whole subjects to a task. */
    private static final class BySubject extends Partitioner {

        private static final long serialVersionUID = 1L;
        private final int tasks;

        BySubject(int tasks) {
            this.tasks = tasks;
        }

        @Override
        public int numPartitions() {
            return tasks;
        }

        @Override
        public int getPartition(Object key) {
            return ((PieceKey) key).subject() % tasks;
        }
    }

    private List<TableRows> collected(Dataset<Row> runs) {
        SensitivityInput asked = input;
        int cores = runs.sparkSession().sparkContext().defaultParallelism();
        int tasks = Math.min(Subject.of(input).size(), TASKS_PER_CORE * cores);
        List<Cells> cells =
                runs.select(input.numbers().names())
                        .javaRDD()
                        .mapPartitionsToPair(rows -> new ColumnPieces(rows, asked))
                        .repartitionAndSortWithinPartitions(new BySubject(tasks))
                        .mapPartitions(pieces -> analyzed(pieces, asked))
                        .collect();
        return byTable(cells);
    }

    private List<TableRows> byTable(List<Cells> cells) {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        cells.stream()
                .sorted(Comparator.comparingInt(Cells::subject))
                .forEach(
                        row ->
                                rows.computeIfAbsent(row.table(), name -> new ArrayList<>())
                                        .add(row.cells()));
        return tables().stream()
                .map(table -> new TableRows(table, rows.getOrDefault(table.name(), List.of())))
                .toList();
    }

    private static Iterator<Cells> analyzed(
            Iterator<Tuple2<PieceKey, ColumnPiece>> pieces, SensitivityInput input) {
        List<Subject> subjects = Subject.of(input);
        List<ColumnAnalysis> analyses = analyses(input);
        FactorColumns factors = new FactorColumns(input);
        Iterable<SubjectColumn> columns = () -> new ColumnIterator(pieces, subjects);
        return StreamSupport.stream(columns.spliterator(), false)
                .flatMap(column -> cells(column, analyses, factors).stream())
                .iterator();
    }

    private static List<Cells> cells(
            SubjectColumn column, List<ColumnAnalysis> analyses, FactorColumns factors) {
        List<Cells> cells = new ArrayList<>();
        Subject subject = column.subject();
        TableSink sink =
                (table, row) -> cells.add(new Cells(subject.index(), table.name(), row.cells()));
        for (ColumnAnalysis analysis : analyses) {
            if (analysis.concerns(subject)) {
                analysis.analyze(column, factors, sink);
            }
        }
        return cells;
    }
}
