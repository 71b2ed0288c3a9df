package org.janus.sweep.design;

import java.util.List;

/**
 * A design without the points for which a condition does not hold ({@code where}). Points keep
 * their index; {@link #keeps} is false for a dropped one. Type, size and points are those of the
 * design within.
 *
 * @param design the design within
 * @param condition over its columns
 */
public record FilteredDesign(Design design, Condition condition) implements Design {

    /**
     * Checks that the condition is over the columns of the design.
     *
     * @param design the design within
     * @param condition over its columns
     */
    public FilteredDesign {
        condition.checkColumns(design.columns());
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
        return design.columns();
    }

    @Override
    public long size() {
        return design.size();
    }

    @Override
    public double[] point(long index) {
        return design.point(index);
    }

    @Override
    public boolean keeps(long index) {
        return design.keeps(index) && condition.holds(design.point(index));
    }

    /** Indices are computed from complete blocks of points, which a condition would break. */
    @Override
    public boolean supports(AnalysisKind analysis) {
        return switch (analysis) {
            case SOBOL_INDICES, SECOND_ORDER_INDICES, MORRIS_EFFECTS, EFAST_INDICES -> false;
            default -> design.supports(analysis);
        };
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
