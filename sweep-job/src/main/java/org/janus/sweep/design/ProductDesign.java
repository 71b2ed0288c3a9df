package org.janus.sweep.design;

import java.util.ArrayList;
import java.util.List;

/**
 * Every point of one design with every point of the next; the last part varies fastest. A point is
 * kept if all its parts are. Parts that draw random numbers need seeds of their own ({@link
 * SplitMix64#key}), or their coordinates would repeat each other.
 */
public final class ProductDesign implements Design {

    private static final long serialVersionUID = 1L;

    private final List<Design> parts;
    private final List<String> columns;

    /** For each column of the parts side by side, its position in a point. */
    private final int[] positions;

    private final long size;

    private ProductDesign(List<Design> parts, List<String> columns, int[] positions, long size) {
        this.parts = parts;
        this.columns = columns;
        this.positions = positions;
        this.size = size;
    }

    /**
     * {@return the product of the parts}
     *
     * @param parts in order; the last varies fastest
     * @param columns the columns of all parts in the order a point shall have
     * @throws IllegalArgumentException if a column is in two parts, the columns are not those of
     *     the parts, or there are more than 2^63 - 1 points
     */
    public static ProductDesign of(List<Design> parts, List<String> columns) {
        Refusal.unlessCount("number of designs", parts.size(), Integer.MAX_VALUE);
        List<String> sideBySide = parts.stream().flatMap(p -> p.columns().stream()).toList();
        FactorList.checkDistinct(sideBySide);
        if (columns.size() != sideBySide.size() || !columns.containsAll(sideBySide)) {
            throw Refusal.of("columns do not match the parts", columns, "must be " + sideBySide);
        }
        long size = 1;
        for (Design part : parts) {
            size = Sizes.product(size, part.size());
        }
        int[] positions = sideBySide.stream().mapToInt(columns::indexOf).toArray();

        return new ProductDesign(List.copyOf(parts), List.copyOf(columns), positions, size);
    }

    @Override
    public DesignType type() {
        return DesignType.PRODUCT;
    }

    @Override
    public List<Factor> factors() {
        var factors = new ArrayList<Factor>();
        parts.forEach(part -> factors.addAll(part.factors()));
        factors.sort((a, b) -> columns.indexOf(a.name()) - columns.indexOf(b.name()));
        return List.copyOf(factors);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size);
        double[] values = new double[positions.length];
        long rest = index;
        int end = positions.length;
        for (int p = parts.size() - 1; p >= 0; p--) {
            Design part = parts.get(p);
            double[] own = part.point(rest % part.size());
            end -= own.length;
            for (int j = 0; j < own.length; j++) {
                values[positions[end + j]] = own[j];
            }
            rest /= part.size();
        }

        return values;
    }

    @Override
    public boolean keeps(long index) {
        Refusal.unlessIndex(index, size);
        long rest = index;
        for (int p = parts.size() - 1; p >= 0; p--) {
            Design part = parts.get(p);
            if (!part.keeps(rest % part.size())) {
                return false;
            }
            rest /= part.size();
        }

        return true;
    }

    @Override
    public List<String> warnings() {
        return parts.stream().flatMap(part -> part.warnings().stream()).toList();
    }
}
