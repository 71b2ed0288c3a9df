package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.janus.model.outcome.Burden;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.outcome.TumorFate;
import org.janus.model.solve.Status;
import org.janus.sweep.table.RunsTable;

/**
 * Reads the numbers of a run from its row; NaN is missing.
 *
 * @param columns what is read, in order
 * @param horizonDays how long runs are
 * @param outcomes thresholds of the outcomes
 */
record RunNumbers(List<OutcomeColumn> columns, double horizonDays, OutcomeSettings outcomes)
        implements Serializable {

    private static final int STATUS = 1;
    private static final int FATE = 2;
    private static final int FIRST = 3;

    /** Copies the list. */
    RunNumbers {
        columns = List.copyOf(columns);
    }

    /** The columns that a row must have, in order; the first is the index of the run. */
    Column[] names() {
        return Stream.concat(
                        Stream.of(
                                RunsTable.RUN_ID.name(),
                                Outcome.STATUS.column(),
                                Outcome.OUTCOME.column()),
                        columns.stream().map(OutcomeColumn::column))
                .map(functions::col)
                .toArray(Column[]::new);
    }

    static long runId(Row row) {
        return row.getLong(0);
    }

    /** A number for each column. */
    double[] of(Row row) {
        boolean completed = Status.COMPLETED.name().equals(row.getString(STATUS));
        double[] numbers = new double[columns.size()];
        for (int m = 0; m < numbers.length; m++) {
            numbers[m] = completed ? number(row, m) : failed(columns.get(m));
        }
        return numbers;
    }

    private static double failed(OutcomeColumn column) {
        return column.is(OutcomeColumn.Reading.FAILED) ? 1 : Double.NaN;
    }

    private double number(Row row, int m) {
        int at = FIRST + m;
        return switch (columns.get(m).reading()) {
            case NUMBER -> row.isNullAt(at) ? Double.NaN : row.getDouble(at);
            case TIME -> row.isNullAt(at) ? horizonDays : row.getDouble(at);
            case CONTROLLED -> row.getBoolean(at) ? 1 : 0;
            case LOG10_BURDEN ->
                    Burden.decades(
                            TumorFate.valueOf(row.getString(FATE)), row.getDouble(at), outcomes);
            case FAILED -> 0;
        };
    }
}
