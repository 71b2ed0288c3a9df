package org.janus.sweep.design;

import java.util.List;

/**
 * Full factorial: every combination of the factors' levels. The last factor varies fastest.
 *
 * @param factors all with levels
 * @param size product of the numbers of levels
 */
public record GridDesign(List<Factor> factors, long size) implements Design {

    /**
     * {@return the grid of the factors' levels}
     *
     * @param factors in order; the last varies fastest
     * @throws IllegalArgumentException if a factor has no levels or there are more than 2^63 - 1
     *     combinations
     */
    public static GridDesign of(List<Factor> factors) {
        List<Factor> checked = FactorList.checked(factors);
        long size = 1;
        for (Factor factor : checked) {
            size = Sizes.product(size, factor.levels().count());
        }

        return new GridDesign(checked, size);
    }

    @Override
    public DesignType type() {
        return DesignType.GRID;
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size);
        double[] values = new double[factors.size()];
        long rest = index;
        for (int j = values.length - 1; j >= 0; j--) {
            Levels levels = factors.get(j).levels();
            values[j] = levels.value((int) (rest % levels.count()));
            rest /= levels.count();
        }

        return values;
    }
}
