package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import scala.Tuple2;

/** Puts the pieces of a task together, column by column; the pieces of a subject come together. */
final class ColumnIterator implements Iterator<SubjectColumn> {

    private final Iterator<Tuple2<PieceKey, ColumnPiece>> pieces;
    private final List<Subject> subjects;
    private Tuple2<PieceKey, ColumnPiece> ahead;

    ColumnIterator(Iterator<Tuple2<PieceKey, ColumnPiece>> pieces, List<Subject> subjects) {
        this.pieces = pieces;
        this.subjects = subjects;
        this.ahead = following();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public SubjectColumn next() {
        if (ahead == null) {
            throw new NoSuchElementException("no more columns");
        }

        int subject = ahead._1().subject();
        List<PieceKey> keys = new ArrayList<>();
        List<ColumnPiece> values = new ArrayList<>();
        while (ahead != null && ahead._1().subject() == subject) {
            keys.add(ahead._1());
            values.add(ahead._2());
            ahead = following();
        }
        return SubjectColumn.of(subjects.get(subject), keys, values);
    }

    private Tuple2<PieceKey, ColumnPiece> following() {
        return pieces.hasNext() ? pieces.next() : null;
    }
}
