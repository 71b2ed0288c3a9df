package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.janus.model.outcome.Outcome;
import org.janus.model.solve.Status;
import org.janus.sweep.design.Design;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.RunsTable;

/**
 * Results that somebody else's simulator made of the points of a design: a CSV (with a header) or
 * Parquet table with the column {@code point} and one column for each outcome.
 *
 * <p>Every point of the design is there once; an outcome that is empty, null or NaN is a missing
 * run. {@link #problems} says what is wrong, with the first few cases of each kind; nothing is
 * analysed after a problem. The table may be larger than memory.
 */
public final class ForeignResults {

    private static final String POINT = PointsTable.POINT.name();
    private static final String PARQUET = ".parquet";
    private static final String NUMBER_OF = "number_of_";
    private static final int EXAMPLES = 3;

    private final SparkSession spark;
    private final SweepPlan plan;
    private final Design design;
    private final String path;
    private final List<String> outcomes;
    private final Dataset<Row> rows;

    private ForeignResults(SparkSession spark, SweepPlan plan, String path, List<String> outcomes) {
        this.spark = spark;
        this.plan = plan;
        this.design = plan.design();
        this.path = path;
        this.outcomes = List.copyOf(outcomes);
        this.rows =
                path.toLowerCase(Locale.ROOT).endsWith(PARQUET)
                        ? spark.read().parquet(path)
                        : spark.read().option("header", "true").csv(path);
    }

    /**
     * {@return the results in a file or folder, Parquet if its name ends so, else CSV}
     *
     * @param spark reads them
     * @param plan whose design the results are of
     * @param path of the file or folder, local or a URL
     * @param outcomes names of the columns that are analysed
     */
    public static ForeignResults of(
            SparkSession spark, SweepPlan plan, String path, List<String> outcomes) {
        return new ForeignResults(spark, plan, path, outcomes);
    }

    /** {@return what is wrong with them, a line each; empty when nothing is} */
    public List<String> problems() {
        List<String> columns = Arrays.asList(rows.columns());
        List<String> problems = new ArrayList<>();
        if (!columns.contains(POINT)) {
            problems.add(absent(POINT, columns));
        }

        outcomes.stream()
                .filter(outcome -> !columns.contains(outcome))
                .forEach(outcome -> problems.add(absent(outcome, columns)));
        if (problems.isEmpty()) {
            outcomes.forEach(outcome -> checkNumbers(outcome, problems));
            checkPoints(problems);
        }
        return problems;
    }

    /**
     * Writes the tables that the design supports.
     *
     * @param folder where they are written
     * @return what was written, in order
     */
    public List<AnalysisTable> write(OutputFolder folder) {
        var writer = new TableWriter(spark, plan.name(), folder);
        var tables = Sensitivity.of(SensitivityInput.of(plan, this)).rows(runs());
        tables.forEach(writer::write);
        return tables.stream().map(TableRows::table).toList();
    }

    /** Rows as sensitivity reads them: points as runs, all of them completed. */
    Dataset<Row> runs() {
        List<Column> columns = new ArrayList<>();
        columns.add(point().as(RunsTable.RUN_ID.name()));
        columns.add(functions.lit(Status.COMPLETED.name()).as(Outcome.STATUS.column()));
        columns.add(functions.lit("").as(Outcome.OUTCOME.column()));
        for (int k = 0; k < outcomes.size(); k++) {
            columns.add(number(outcomes.get(k)).as(NUMBER_OF + k));
        }
        return rows.select(columns.toArray(Column[]::new)).orderBy(RunsTable.RUN_ID.name());
    }

    /** The outcomes as columns of these rows. */
    List<OutcomeColumn> columns() {
        return IntStream.range(0, outcomes.size())
                .mapToObj(
                        k ->
                                new OutcomeColumn(
                                        outcomes.get(k),
                                        NUMBER_OF + k,
                                        OutcomeColumn.Reading.NUMBER))
                .toList();
    }

    private String absent(String column, List<String> columns) {
        return path + " has no column " + column + "; it has " + String.join(", ", columns);
    }

    private void checkNumbers(String outcome, List<String> problems) {
        Column text = column(outcome).cast("string");
        Dataset<Row> wrong =
                rows.where(
                        text.isNotNull()
                                .and(functions.trim(text).notEqual(""))
                                .and(number(outcome).isNull()));
        add(wrong.select(text), outcome + " is no number", problems);
    }

    private void checkPoints(List<String> problems) {
        Dataset<Row> points = rows.select(point().as(POINT));
        add(
                rows.where(point().isNull()).select(column(POINT).cast("string")),
                "point is no whole number",
                problems);
        add(
                points.groupBy(POINT).count().where("count > 1").select(POINT),
                "point is there more than once",
                problems);
        Design asked = design;
        Dataset<Row> there = points.where(functions.col(POINT).isNotNull());
        add(
                there.as(Encoders.LONG())
                        .filter((FilterFunction<Long>) point -> !isKept(asked, point))
                        .toDF(POINT),
                "point is none of the design's, whose points are 0 .. " + (design.size() - 1),
                problems);
        Dataset<Row> wanted =
                spark.range(design.size())
                        .as(Encoders.LONG())
                        .filter((FilterFunction<Long>) asked::keeps)
                        .toDF(POINT);
        add(wanted.except(there), "point is missing", problems);
    }

    private void add(Dataset<Row> wrong, String what, List<String> problems) {
        long count = wrong.count();
        if (count > 0) {
            List<String> examples =
                    wrong.limit(EXAMPLES).collectAsList().stream()
                            .map(row -> String.valueOf(row.get(0)))
                            .toList();
            problems.add(
                    path
                            + ": "
                            + what
                            + " in "
                            + count
                            + (count == 1 ? " row: " : " rows, such as ")
                            + String.join(", ", examples));
        }
    }

    private static boolean isKept(Design design, long point) {
        return point >= 0 && point < design.size() && design.keeps(point);
    }

    /** The index of the point; null when it is none. */
    private static Column point() {
        Column number = column(POINT).try_cast("double");
        Column whole = number.cast("long");
        return functions.when(whole.cast("double").equalTo(number), whole);
    }

    /** The number of an outcome; null when it is none. */
    private static Column number(String outcome) {
        return column(outcome).try_cast("double");
    }

    private static Column column(String name) {
        return functions.col("`" + name.replace("`", "``") + "`");
    }
}
