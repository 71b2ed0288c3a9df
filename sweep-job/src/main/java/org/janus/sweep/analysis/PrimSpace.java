package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The points that boxes are sought in: factors as columns, y (1 for a case, 0 for none), which
 * points are not yet in a box, and each factor's order, sorted once.
 */
final class PrimSpace {
    private final double[][] columns;
    private final double[] y;
    private final boolean[] free;
    private final int[] factors;
    private final int[][] orders;
    private final double cases;

    /** Complete columns, y last. */
    PrimSpace(double[][] complete, List<Integer> restrictable) {
        int last = complete.length - 1;
        columns = Arrays.copyOf(complete, last);
        y = complete[last];
        cases = Arrays.stream(y).sum();
        free = new boolean[y.length];
        Arrays.fill(free, true);
        factors =
                restrictable.isEmpty()
                        ? IntStream.range(0, last).toArray()
                        : restrictable.stream().mapToInt(Integer::intValue).sorted().toArray();
        orders = new int[last][];
        for (int factor : factors) {
            orders[factor] = SortedOrder.ascending(columns[factor]);
        }
    }

    int points() {
        return y.length;
    }

    double[] column(int factor) {
        return columns[factor];
    }

    double[] y() {
        return y;
    }

    int[] factors() {
        return factors;
    }

    int[] order(int factor) {
        return orders[factor];
    }

    boolean[] free() {
        return free;
    }

    boolean isConstant() {
        return cases == 0 || cases == y.length;
    }

    /** One limit per factor, all the same. */
    double[] open(double limit) {
        double[] limits = new double[columns.length];
        Arrays.fill(limits, limit);
        return limits;
    }

    /** Takes the box's points out of what is left. */
    void take(PrimBox box) {
        for (int row = 0; row < free.length; row++) {
            free[row] = free[row] && !contains(box, row);
        }
    }

    /** The box between these limits, one pair per factor, with what lies in it. */
    PrimBox box(double[] lower, double[] upper, long points, double casesInBox) {
        List<FactorLimit> limits = new ArrayList<>();
        for (int factor = 0; factor < lower.length; factor++) {
            if (Double.isFinite(lower[factor]) || Double.isFinite(upper[factor])) {
                limits.add(new FactorLimit(factor, lower[factor], upper[factor]));
            }
        }

        double mass = (double) points / y.length;
        return new PrimBox(limits, points, casesInBox / cases, casesInBox / points, mass);
    }

    /** A limit that keeps one value and excludes its neighbour, halfway between them. */
    static double limitBetween(double excluded, double kept) {
        double middle = excluded + (kept - excluded) / 2;
        return middle == excluded ? kept : middle;
    }

    private boolean contains(PrimBox box, int row) {
        for (FactorLimit limit : box.limits()) {
            if (!limit.contains(columns[limit.factor()][row])) {
                return false;
            }
        }

        return true;
    }
}
