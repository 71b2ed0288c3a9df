package org.janus.sweep.design;

import java.io.Serializable;
import java.util.List;

/**
 * What {@code where} says: an expression that is true or false for a point, e.g. {@code
 * mdsc_recruitment_rate < 10 * priming_dc_arrival_rate and not (tumor_growth_rate > 0.5)}.
 *
 * <p>Variables are columns in snake_case. Numbers are IEEE doubles: {@code 1 / 2} is 0.5, {@code 1
 * / 0} is infinite, {@code 0 / 0} and {@code sqrt(-1)} are NaN, and a comparison with NaN is false
 * except {@code !=}. From tightest: not and signs, {@code * /}, {@code + -}, {@code < <= > >=},
 * {@code == !=}, and, or; so a comparison that is negated stands in parentheses. Functions: min,
 * max (of two or more), abs, sqrt. There is nothing else: no text, no assignment, no loop, no
 * access to anything but the point.
 */
public final class Condition implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final TruthNode root;

    private Condition(List<String> columns, TruthNode root) {
        this.columns = columns;
        this.root = root;
    }

    /**
     * {@return the condition over the columns of a design}
     *
     * @param text such as {@code killing_rate > 2 * metastasis_kill_rate}
     * @param columns the config keys of the numbers of a point
     * @throws IllegalArgumentException if the text is not such an expression, with the position
     *     (from 1) of what is wrong
     */
    public static Condition of(String text, List<String> columns) {
        List<String> names = List.copyOf(columns);
        return new Condition(names, new ExpressionReader(text, names).condition());
    }

    /** True if it holds for the values of the columns. */
    boolean holds(double[] point) {
        return root.holds(point);
    }

    void checkColumns(List<String> expected) {
        if (!columns.equals(expected)) {
            throw Refusal.of("condition is over other columns", columns, "must be " + expected);
        }
    }
}
