package org.janus.sweep.design;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Rows as given, kept in memory. What a row leaves out keeps its base value; an empty row is the
 * base point. The levels of a factor are its different values, ascending.
 */
public final class ListDesign implements Design {

    private static final long serialVersionUID = 1L;

    /** Rows are held by every executor; more of them belong into a design with a formula. */
    public static final int MOST_ROWS = 1_000_000;

    private final List<Factor> factors;

    /** Values, [row][factor]. */
    private final double[][] rows;

    private ListDesign(List<Factor> factors, double[][] rows) {
        this.factors = factors;
        this.rows = rows;
    }

    /**
     * {@return the design of the rows}
     *
     * @param names the columns in order, those that some row sets; may be empty if all rows are
     * @param rows for each point, values by name
     * @param base the value of each name where a row leaves it out
     * @throws IllegalArgumentException if there are no rows or more than a million, a row names
     *     something else, a value is not finite, or the base lacks a value that is needed
     */
    public static ListDesign of(
            List<String> names, List<Map<String, Double>> rows, Map<String, Double> base) {
        Refusal.unlessCount("number of rows", rows.size(), MOST_ROWS);
        FactorList.checkDistinct(names);
        double[][] values = new double[rows.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(names, rows.get(i), base);
        }
        Factor[] factors = new Factor[names.size()];
        for (int j = 0; j < factors.length; j++) {
            factors[j] = new Factor(names.get(j), distinct(values, j));
        }

        return new ListDesign(List.of(factors), values);
    }

    private static double[] values(
            List<String> names, Map<String, Double> row, Map<String, Double> base) {
        for (String name : row.keySet()) {
            if (!names.contains(name)) {
                throw Refusal.of("row names an unknown column", name, "must be in " + names);
            }
        }

        double[] values = new double[names.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = value(names.get(j), row, base);
        }
        return values;
    }

    private static double value(String name, Map<String, Double> row, Map<String, Double> base) {
        if (!row.containsKey(name) && !base.containsKey(name)) {
            throw Refusal.of("row leaves out a value", name, "must be given or have a base value");
        }

        double value = row.containsKey(name) ? row.get(name) : base.get(name);
        Refusal.unlessFinite(name, value);
        return value;
    }

    private static Levels distinct(double[][] rows, int column) {
        return Levels.of(
                Arrays.stream(rows).mapToDouble(row -> row[column]).distinct().sorted().toArray());
    }

    @Override
    public DesignType type() {
        return DesignType.LIST;
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return rows.length;
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, rows.length);
        return rows[(int) index].clone();
    }
}
