package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;

/**
 * What {@code derive} says: an expression that is a number for a point, e.g. {@code 0.1 *
 * priming_dc_arrival_rate}. The language is that of {@link Condition}; the result may be infinite
 * or NaN.
 */
public final class Formula implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final NumberNode root;

    private Formula(List<String> columns, NumberNode root) {
        this.columns = columns;
        this.root = root;
    }

    /**
     * {@return the formula over the columns of a design}
     *
     * @param text such as {@code 0.1 * killing_rate}
     * @param columns the config keys of the numbers of a point
     * @throws IllegalArgumentException if the text is not such an expression, with the position
     *     (from 1) of what is wrong
     */
    public static Formula of(String text, List<String> columns) {
        List<String> names = List.copyOf(columns);
        return new Formula(names, new ExpressionReader(text, names).number());
    }

    /** The number for the values of the columns. */
    double value(double[] point) {
        return root.value(point);
    }

    void checkColumns(List<String> expected) {
        if (!columns.equals(expected)) {
            throw Refusal.of("formula is over other columns", columns, "must be " + expected);
        }
    }
}
