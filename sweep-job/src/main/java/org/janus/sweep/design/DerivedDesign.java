package org.janus.sweep.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A design with one more column, computed from those before it ({@code derive}); the last of a
 * point. Several are nested. Type, size and factors are those of the design within.
 *
 * @param design the design within
 * @param name the config key of the parameter that is computed
 * @param formula over the columns of the design within; a point for which it is not finite keeps
 *     that value, and its runs are refused as invalid
 */
public record DerivedDesign(Design design, String name, Formula formula) implements Design {

    /**
     * Checks that the column is new and the formula is over the columns of the design.
     *
     * @param design the design within
     * @param name the config key of the parameter that is computed
     * @param formula over the columns of the design within; a point for which it is not finite
     *     keeps that value, and its runs are refused as invalid
     */
    public DerivedDesign {
        formula.checkColumns(design.columns());
        var names = new ArrayList<>(design.columns());
        names.add(name);
        FactorList.checkDistinct(names);
    }

    @Override
    public DesignType type() {
        return design.type();
    }

    @Override
    public List<Factor> factors() {
        return design.factors();
    }

    @Override
    public List<String> columns() {
        var columns = new ArrayList<>(design.columns());
        columns.add(name);
        return List.copyOf(columns);
    }

    @Override
    public long size() {
        return design.size();
    }

    @Override
    public double[] point(long index) {
        double[] values = design.point(index);
        double[] longer = Arrays.copyOf(values, values.length + 1);
        longer[values.length] = formula.value(values);
        return longer;
    }

    @Override
    public boolean keeps(long index) {
        return design.keeps(index);
    }

    @Override
    public boolean supports(AnalysisKind analysis) {
        return design.supports(analysis);
    }

    @Override
    public boolean keepsPointsWhenGrown() {
        return design.keepsPointsWhenGrown();
    }

    @Override
    public List<String> warnings() {
        return design.warnings();
    }
}
