package org.janus.sweep.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Turns the rows of a partition into pieces of columns, one column for each subject.
 *
 * <p>The runs of a point lie one after the other in one file, by their numbers; rows that come in
 * another order are an IllegalStateException. Memory is 4096 numbers for each subject.
 */
final class ColumnPieces implements Iterator<Tuple2<PieceKey, ColumnPiece>> {

    private static final int MOST_POINTS = 4096;

    private final Iterator<Row> rows;
    private final int scenarios;
    private final RunNumbers numbers;
    private final List<Subject> subjects;
    private final PointSample sample;
    private final Queue<Tuple2<PieceKey, ColumnPiece>> ready = new ArrayDeque<>();
    private final double[][] values;
    private final int[] offsets = new int[MOST_POINTS];
    private long first;
    private long last;
    private int size;
    private long total;

    ColumnPieces(Iterator<Row> rows, SensitivityInput input) {
        this.rows = rows;
        this.scenarios = input.scenarios().size();
        this.numbers = input.numbers();
        this.subjects = Subject.of(input);
        this.sample = PointSample.of(input.design());
        this.values = new double[subjects.size()][MOST_POINTS];
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            read();
        }

        if (ready.isEmpty()) {
            cut();
        }
        return !ready.isEmpty();
    }

    @Override
    public Tuple2<PieceKey, ColumnPiece> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more pieces");
        }
        return ready.remove();
    }

    private void read() {
        Row row = rows.next();
        long point = RunNumbers.runId(row) / scenarios;
        double[][] ofPoint = new double[scenarios][];
        for (int s = 0; s < scenarios; s++) {
            check(row, point * scenarios + s);
            ofPoint[s] = numbers.of(row);
            if (s + 1 < scenarios) {
                row = following(point);
            }
        }
        add(point, ofPoint);
    }

    private Row following(long point) {
        if (!rows.hasNext()) {
            throw new IllegalStateException("runs of point " + point + " are missing in its file");
        }
        return rows.next();
    }

    private static void check(Row row, long expected) {
        if (RunNumbers.runId(row) != expected) {
            throw new IllegalStateException(
                    "run " + RunNumbers.runId(row) + " comes where run " + expected + " must be");
        }
    }

    private void add(long point, double[][] ofPoint) {
        if (sample.holds(point)) {
            boolean fits = size > 0 && point > last && point - first <= Integer.MAX_VALUE;
            if (size == MOST_POINTS || size > 0 && !fits) {
                cut();
            }

            first = size == 0 ? point : first;
            last = point;
            offsets[size] = (int) (point - first);
            for (int k = 0; k < values.length; k++) {
                values[k][size] = subjects.get(k).of(ofPoint);
            }
            size++;
        }
        total++;
    }

    private void cut() {
        if (total == 0) {
            return;
        }

        int[] points = Arrays.copyOf(offsets, size);
        for (int k = 0; k < values.length; k++) {
            ColumnPiece piece = new ColumnPiece(points, Arrays.copyOf(values[k], size), total);
            ready.add(new Tuple2<>(new PieceKey(k, first), piece));
        }
        size = 0;
        total = 0;
    }
}
