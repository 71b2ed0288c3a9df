package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;

/**
 * The factors at the points of a column, computed from the design where they are needed: no factor
 * travels. The last answer is kept, as the subjects of a task mostly have the same points.
 */
final class FactorColumns {

    private final Design design;
    private final long seed;
    private final int[] positions;
    private long[] points = new long[0];
    private double[][] columns = new double[0][];

    FactorColumns(SensitivityInput input) {
        this.design = input.design();
        this.seed = input.seed();
        List<String> names = design.columns();
        this.positions = design.factors().stream().mapToInt(f -> names.indexOf(f.name())).toArray();
    }

    /** The tables' names of the factors. */
    static List<String> names(Design design) {
        return design.factors().stream().map(Factor::column).toList();
    }

    /** A column for each factor, then one of the dummy; as many rows as points. */
    double[][] withDummy(long[] wanted) {
        if (!Arrays.equals(points, wanted)) {
            points = wanted;
            columns = new double[positions.length + 1][wanted.length];
            for (int row = 0; row < wanted.length; row++) {
                fill(row);
            }
        }
        return columns;
    }

    /** A column for each factor. */
    double[][] of(long[] wanted) {
        return Arrays.copyOf(withDummy(wanted), positions.length);
    }

    private void fill(int row) {
        double[] point = design.point(points[row]);
        for (int j = 0; j < positions.length; j++) {
            columns[j][row] = point[positions[j]];
        }
        columns[positions.length][row] = DummyFactor.value(seed, points[row]);
    }
}
