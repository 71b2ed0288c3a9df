package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.janus.model.outcome.Burden;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.outcome.Response;
import org.janus.model.outcome.TumorFate;
import org.janus.model.solve.Status;

/**
 * Rows of runs, put together by point. The runs of a point lie one after the other in one file, by
 * their numbers, and a file is read by one task; rows that come in another order are an
 * IllegalStateException, never a wrong answer.
 */
final class PointRunsIterator implements Iterator<PointRuns> {

    private static final int FIXED_COLUMNS = 2;

    private final Iterator<Row> rows;
    private final RunColumns columns;

    PointRunsIterator(Iterator<Row> rows, RunColumns columns) {
        this.rows = rows;
        this.columns = columns;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public PointRuns next() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException("no more points");
        }

        Row row = rows.next();
        long point = row.getLong(1);
        RunResult[] runs = new RunResult[columns.scenarios()];
        double[] factors = factors(row);
        for (int s = 0; s < runs.length; s++) {
            check(row, point * runs.length + s);
            runs[s] = result(row);
            if (s + 1 < runs.length) {
                row = following(point);
            }
        }
        return new PointRuns(point, factors, runs);
    }

    private Row following(long point) {
        if (!rows.hasNext()) {
            throw new IllegalStateException("runs of point " + point + " are missing in its file");
        }
        return rows.next();
    }

    private static void check(Row row, long expected) {
        if (row.getLong(0) != expected) {
            throw new IllegalStateException(
                    "run " + row.getLong(0) + " comes where run " + expected + " must be");
        }
    }

    private double[] factors(Row row) {
        double[] factors = new double[columns.factors()];
        Arrays.setAll(factors, j -> row.getDouble(FIXED_COLUMNS + j));
        return factors;
    }

    private RunResult result(Row row) {
        int at = FIXED_COLUMNS + columns.factors();
        Status status = Status.valueOf(row.getString(at));
        if (!status.isCompleted()) {
            return RunResult.failed(row.getLong(0), status, row.getString(at + 1));
        }

        var completed =
                new RunResult.Completed(
                        TumorFate.valueOf(row.getString(at + 2)),
                        Response.valueOf(row.getString(at + 3)),
                        numbers(row, at + 4));
        return RunResult.completed(
                row.getLong(0), completed, burden(completed, columns.settings()));
    }

    private static double[] numbers(Row row, int from) {
        double[] numbers = new double[RunResult.NUMBERS.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.isNullAt(from + i) ? Double.NaN : row.getDouble(from + i);
        }
        return numbers;
    }

    /** The first number is the burden at the horizon. */
    private static double burden(RunResult.Completed completed, OutcomeSettings settings) {
        return Burden.decades(completed.fate(), completed.numbers()[0], settings);
    }

    /** The outcomes that are read, in the order of the columns after the factors. */
    static Stream<Outcome> outcomes() {
        return Stream.concat(
                Stream.of(Outcome.STATUS, Outcome.STATUS_DETAIL, Outcome.OUTCOME, Outcome.RESPONSE),
                Stream.of(RunResult.NUMBERS));
    }
}
