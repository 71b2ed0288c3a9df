package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a piece of a column belongs.
 *
 * @param subject index of the subject
 * @param first its first point
 */
record PieceKey(int subject, long first) implements Serializable, Comparable<PieceKey> {

    private static final Comparator<PieceKey> ORDER =
            Comparator.comparingInt(PieceKey::subject).thenComparingLong(PieceKey::first);

    @Override
    public int compareTo(PieceKey other) {
        return ORDER.compare(this, other);
    }
}
