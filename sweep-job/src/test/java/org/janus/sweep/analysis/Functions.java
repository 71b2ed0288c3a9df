package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hipparchus.random.SobolSequenceGenerator;
import org.hipparchus.util.FastMath;

/** Published test functions on the unit cube and designs to run them over. */
final class Functions {
    private static final double STRENGTH = 0.1;

    private Functions() {}

    /** Ishigami with a = 7, b = 0.1 of unit coordinates. */
    static double ishigami(double[] u) {
        double x1 = FastMath.PI * (2 * u[0] - 1);
        double x2 = FastMath.PI * (2 * u[1] - 1);
        double x3 = FastMath.PI * (2 * u[2] - 1);
        double sine = FastMath.sin(x2);
        return FastMath.sin(x1) + 7 * sine * sine + STRENGTH * x3 * x3 * x3 * x3 * FastMath.sin(x1);
    }

    /** Sobol' g-function. */
    static double g(double[] u, double[] a) {
        double product = 1;
        for (int i = 0; i < a.length; i++) {
            product *= (FastMath.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
        }

        return product;
    }

    /** Outputs of a Saltelli design over the first points of the unscrambled Sobol' sequence. */
    static double[][] saltelli(
            SaltelliLayout layout, int points, ToDoubleFunction<double[]> function) {
        int factors = layout.factors();
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
        double[][] rows = new double[points][layout.width()];
        for (double[] row : rows) {
            double[] u = sequence.nextVector();
            double[] a = Arrays.copyOfRange(u, 0, factors);
            double[] b = Arrays.copyOfRange(u, factors, 2 * factors);
            row[layout.a()] = function.applyAsDouble(a);
            row[layout.b()] = function.applyAsDouble(b);
            for (int factor = 0; factor < factors; factor++) {
                row[layout.ab(factor)] = function.applyAsDouble(mixed(a, b, factor));
                if (layout.hasSecondOrder()) {
                    row[layout.ba(factor)] = function.applyAsDouble(mixed(b, a, factor));
                }
            }
        }

        return rows;
    }

    /** Columns [factor][row] of points first .. first + rows - 1 of the Sobol' sequence. */
    static double[][] sobolColumns(int factors, int first, int rows) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        double[][] columns = new double[factors][rows];
        for (int index = 0; index < first + rows; index++) {
            double[] point = sequence.nextVector();
            for (int factor = 0; factor < factors && index >= first; factor++) {
                columns[factor][index - first] = point[factor];
            }
        }

        return columns;
    }

    /** The function of every row of the columns. */
    static double[] outputs(double[][] columns, ToDoubleFunction<double[]> function) {
        double[] outputs = new double[columns[0].length];
        double[] point = new double[columns.length];
        for (int row = 0; row < outputs.length; row++) {
            for (int factor = 0; factor < columns.length; factor++) {
                point[factor] = columns[factor][row];
            }

            outputs[row] = function.applyAsDouble(point);
        }

        return outputs;
    }

    private static double[] mixed(double[] base, double[] other, int factor) {
        double[] point = base.clone();
        point[factor] = other[factor];
        return point;
    }
}
