package org.janus.sweep.analysis;

import java.util.stream.IntStream;

/**
 * Where the points lie as seen from a box: in it, just outside one face of it, or elsewhere.
 *
 * <p>A face is a limit: face 2k is the lower, 2k + 1 the upper limit of the k-th restricted factor.
 * A point lies outside one face when it breaks that limit and no other.
 */
final class PrimFaces {
    private static final int INSIDE = -1;
    private static final int ELSEWHERE = -2;

    private final PrimSpace space;
    private final double[] lower;
    private final double[] upper;
    private final int[] factors;
    private final int[] places;
    private final int[] pointsAt;
    private final double[] casesAt;
    private int points;
    private double cases;

    PrimFaces(PrimSpace space, double[] lower, double[] upper) {
        this.space = space;
        this.lower = lower;
        this.upper = upper;
        this.factors =
                IntStream.range(0, lower.length)
                        .filter(k -> Double.isFinite(lower[k]) || Double.isFinite(upper[k]))
                        .toArray();
        this.places = new int[space.points()];
        this.pointsAt = new int[2 * factors.length];
        this.casesAt = new double[2 * factors.length];
        for (int row = 0; row < places.length; row++) {
            places[row] = space.free()[row] ? place(row) : ELSEWHERE;
            count(places[row], space.y()[row]);
        }
    }

    int faces() {
        return pointsAt.length;
    }

    int factor(int face) {
        return factors[face / 2];
    }

    boolean isLower(int face) {
        return face % 2 == 0;
    }

    int points() {
        return points;
    }

    double cases() {
        return cases;
    }

    int pointsAt(int face) {
        return pointsAt[face];
    }

    double casesAt(int face) {
        return casesAt[face];
    }

    /** Rows of the points outside this face and no other. */
    int[] rowsAt(int face) {
        int[] rows = new int[pointsAt[face]];
        int size = 0;
        for (int row = 0; row < places.length; row++) {
            if (places[row] == face) {
                rows[size] = row;
                size++;
            }
        }

        return rows;
    }

    private int place(int row) {
        int place = INSIDE;
        for (int k = 0; k < factors.length && place != ELSEWHERE; k++) {
            int broken = brokenFace(k, row);
            if (broken != INSIDE) {
                place = place == INSIDE ? broken : ELSEWHERE;
            }
        }

        return place;
    }

    private int brokenFace(int k, int row) {
        double value = space.column(factors[k])[row];
        if (value < lower[factors[k]]) {
            return 2 * k;
        }

        return value > upper[factors[k]] ? 2 * k + 1 : INSIDE;
    }

    private void count(int place, double value) {
        if (place == INSIDE) {
            points++;
            cases += value;
        } else if (place != ELSEWHERE) {
            pointsAt[place]++;
            casesAt[place] += value;
        }
    }
}
