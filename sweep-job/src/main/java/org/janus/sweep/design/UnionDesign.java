package org.janus.sweep.design;

import java.util.List;
import java.util.Map;

/**
 * The points of one design, then those of the next. A column that a part does not have keeps its
 * base value in that part's points.
 */
public final class UnionDesign implements Design {

    private static final long serialVersionUID = 1L;

    private final List<Factor> factors;
    private final List<Design> parts;
    private final List<String> columns;

    /** For each part, the position of each of its columns in a point. */
    private final int[][] positions;

    private final double[] base;
    private final long size;

    private UnionDesign(
            List<Factor> factors, List<Design> parts, List<String> columns, double[] base) {
        this.factors = factors;
        this.parts = parts;
        this.columns = columns;
        this.base = base;
        this.size = parts.stream().mapToLong(Design::size).reduce(0, Sizes::sum);
        this.positions = new int[parts.size()][];
        for (int p = 0; p < positions.length; p++) {
            positions[p] = parts.get(p).columns().stream().mapToInt(columns::indexOf).toArray();
        }
    }

    /**
     * {@return the union of the parts}
     *
     * @param parts in order; the points of the first come first
     * @param columns all columns of the parts, each once, in the order a point shall have
     * @param base the value of each column that some part does not have
     * @throws IllegalArgumentException if the columns are not those of the parts, a base value is
     *     missing or not finite, or there are more than 2^63 - 1 points
     */
    public static UnionDesign of(
            List<Design> parts, List<String> columns, Map<String, Double> base) {
        Refusal.unlessCount("number of designs", parts.size(), Integer.MAX_VALUE);
        FactorList.checkDistinct(columns);
        var all = parts.stream().flatMap(p -> p.columns().stream()).distinct().toList();
        if (columns.size() != all.size() || !columns.containsAll(all)) {
            throw Refusal.of("columns do not match the parts", columns, "must be " + all);
        }
        double[] values = columns.stream().mapToDouble(c -> baseOf(c, parts, base)).toArray();

        return new UnionDesign(
                factors(parts, columns), List.copyOf(parts), List.copyOf(columns), values);
    }

    private static double baseOf(String column, List<Design> parts, Map<String, Double> base) {
        if (parts.stream().allMatch(part -> part.columns().contains(column))) {
            return 0;
        }

        if (!base.containsKey(column)) {
            throw Refusal.of(
                    "part of a union leaves out a value", column, "must have a base value");
        }

        Refusal.unlessFinite("base of " + column, base.get(column));
        return base.get(column);
    }

    /** Where parts vary the same factor, the variation of the first part stands for it. */
    private static List<Factor> factors(List<Design> parts, List<String> columns) {
        return columns.stream()
                .flatMap(
                        column ->
                                parts.stream()
                                        .flatMap(part -> part.factors().stream())
                                        .filter(factor -> factor.name().equals(column))
                                        .limit(1))
                .toList();
    }

    @Override
    public DesignType type() {
        return DesignType.UNION;
    }

    @Override
    public List<Factor> factors() {
        return factors;
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
        Place place = place(index);
        double[] own = parts.get(place.part()).point(place.index());
        double[] values = base.clone();
        for (int j = 0; j < own.length; j++) {
            values[positions[place.part()][j]] = own[j];
        }

        return values;
    }

    @Override
    public boolean keeps(long index) {
        Place place = place(index);
        return parts.get(place.part()).keeps(place.index());
    }

    private Place place(long index) {
        Refusal.unlessIndex(index, size);
        long rest = index;
        int part = 0;
        while (rest >= parts.get(part).size()) {
            rest -= parts.get(part).size();
            part++;
        }

        return new Place(part, rest);
    }

    private record Place(int part, long index) {}

    @Override
    public List<String> warnings() {
        return parts.stream().flatMap(part -> part.warnings().stream()).toList();
    }
}
