package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a subject at the points of the sample, by ascending point.
 *
 * @param subject what they are
 * @param points indices in the design
 * @param values as many; NaN when missing
 * @param total points there are, those outside of the sample included
 */
record SubjectColumn(Subject subject, long[] points, double[] values, long total) {

    /** A column from its pieces, in the order of their first points. */
    static SubjectColumn of(Subject subject, List<PieceKey> keys, List<ColumnPiece> pieces) {
        int size = pieces.stream().mapToInt(piece -> piece.values().length).sum();
        long[] points = new long[size];
        double[] values = new double[size];
        int at = 0;
        for (int p = 0; p < pieces.size(); p++) {
            ColumnPiece piece = pieces.get(p);
            for (int offset : piece.offsets()) {
                points[at++] = keys.get(p).first() + offset;
            }
            System.arraycopy(
                    piece.values(), 0, values, at - piece.values().length, piece.values().length);
        }

        long total = pieces.stream().mapToLong(ColumnPiece::total).sum();
        return new SubjectColumn(subject, points, values, total).sorted();
    }

    /**
     * The first points of a design, in blocks of equally many; a point that is not there, as in an
     * unfinished sweep, is missing.
     *
     * @param count how many blocks
     * @param width points of a block
     */
    double[][] blocks(long count, int width) {
        double[][] blocks = new double[Math.toIntExact(count)][width];
        for (double[] block : blocks) {
            Arrays.fill(block, Double.NaN);
        }

        for (int k = 0; k < points.length && points[k] / width < count; k++) {
            blocks[(int) (points[k] / width)][(int) (points[k] % width)] = values[k];
        }
        return blocks;
    }

    /** Pieces of files that were read in another order interleave. */
    private SubjectColumn sorted() {
        double[] keys = new double[points.length];
        boolean ascending = true;
        for (int k = 0; k < keys.length; k++) {
            keys[k] = points[k];
            ascending &= k == 0 || points[k] > points[k - 1];
        }

        if (ascending) {
            return this;
        }

        int[] order = SortedOrder.ascending(keys);
        return new SubjectColumn(
                subject,
                Arrays.stream(order).mapToLong(k -> points[k]).toArray(),
                Arrays.stream(order).mapToDouble(k -> values[k]).toArray(),
                total);
    }
}
