package org.janus.sweep.analysis;

import java.util.Arrays;

/** Columns of equal length without the rows in which a value is missing. */
final class CompleteRows {
    private CompleteRows() {}

    /** The factors, then the output, each with the rows in which all of them are finite. */
    static double[][] of(double[][] factors, double[] output) {
        double[][] columns = Arrays.copyOf(factors, factors.length + 1);
        columns[factors.length] = output;
        for (double[] column : columns) {
            if (column.length != output.length) {
                throw new IllegalArgumentException(
                        "a factor has "
                                + column.length
                                + " rows and the output "
                                + output.length
                                + "; they must be as many");
            }
        }

        int[] rows = new int[output.length];
        int count = 0;
        for (int row = 0; row < output.length; row++) {
            if (isComplete(columns, row)) {
                rows[count] = row;
                count++;
            }
        }

        return count == output.length ? columns : taken(columns, rows, count);
    }

    private static boolean isComplete(double[][] columns, int row) {
        for (double[] column : columns) {
            if (!Double.isFinite(column[row])) {
                return false;
            }
        }

        return true;
    }

    private static double[][] taken(double[][] columns, int[] rows, int count) {
        double[][] taken = new double[columns.length][count];
        for (int column = 0; column < columns.length; column++) {
            for (int k = 0; k < count; k++) {
                taken[column][k] = columns[column][rows[k]];
            }
        }

        return taken;
    }
}
