package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.Levels;
import org.janus.sweep.design.Variation;

/**
 * The range of a factor cut into cells: its levels where there are few, else ten cells of equal
 * probability. They follow from the design alone, not from the runs.
 *
 * <p>A number belongs to the last cell that begins at or below it. A level is a cell of no width; a
 * number that is no level, as another part of a union may have, goes to the level below it.
 */
final class FactorCells implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More levels than a table of one factor shows. */
    static final int MOST_LEVELS = 200;

    private static final int BINS = 10;
    private static final String UNIT = "unit of the factor";

    private final String column;
    private final int position;
    private final double[] lows;
    private final double[] highs;

    private FactorCells(String column, int position, double[] lows, double[] highs) {
        this.column = column;
        this.position = position;
        this.lows = lows;
        this.highs = highs;
    }

    /** The cells of each factor; more levels than {@code mostLevels} are cut too. */
    static List<FactorCells> of(Design design, int mostLevels) {
        return design.factors().stream()
                .map(factor -> of(factor, design.columns().indexOf(factor.name()), mostLevels))
                .toList();
    }

    private static FactorCells of(Factor factor, int position, int mostLevels) {
        Variation variation = factor.variation();
        if (variation instanceof Levels levels) {
            double[] values = ascending(levels);
            if (values.length <= mostLevels) {
                return new FactorCells(factor.column(), position, values, values);
            }
            variation = Levels.of(values);
        }

        double[] edges = edges(variation);
        double[] highs = Arrays.copyOfRange(edges, 1, edges.length);
        return new FactorCells(factor.column(), position, Arrays.copyOf(edges, BINS), highs);
    }

    private static double[] ascending(Levels levels) {
        return IntStream.range(0, levels.count())
                .mapToDouble(levels::value)
                .sorted()
                .distinct()
                .toArray();
    }

    private static double[] edges(Variation variation) {
        double[] edges = new double[BINS + 1];
        for (int k = 0; k < BINS; k++) {
            edges[k] = variation.at(k / (double) BINS);
        }
        edges[BINS] = variation.highest();
        return edges;
    }

    /** The factor's table column. */
    String column() {
        return column;
    }

    int count() {
        return lows.length;
    }

    /** The cell of a point, by the numbers of its columns. */
    int cell(double[] point) {
        int found = Arrays.binarySearch(lows, point[position]);
        int cell = found >= 0 ? found : -found - 2;
        return Math.max(0, cell);
    }

    /** Where a cell begins; infinite where the factor's range is. */
    double low(int cell) {
        return lows[cell];
    }

    /** Where it ends; the same number for a level. */
    double high(int cell) {
        return highs[cell];
    }

    /** Adds the cell to a row, as {@link #columns} says. */
    TableRow describe(TableRow row, int cell) {
        return row.text(column).count(cell).number(low(cell)).number(high(cell));
    }

    /** Adds the columns that say which cell of which factor a row is about. */
    static TableColumns columns(TableColumns columns) {
        String unbounded = "the range of the factor has no end there";
        return columns.text("factor", "column of the factor")
                .count("cell", "index of the cell, from 0")
                .number("factor_low", UNIT, "where the cell begins; its level", unbounded)
                .number("factor_high", UNIT, "where the cell ends; its level", unbounded);
    }
}
