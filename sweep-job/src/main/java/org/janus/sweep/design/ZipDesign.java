package org.janus.sweep.design;

import java.util.List;

/**
 * Levels side by side: point i takes level i of every factor.
 *
 * @param factors all with the same number of levels
 */
public record ZipDesign(List<Factor> factors) implements Design {

    /**
     * Checks the factors.
     *
     * @param factors all with the same number of levels
     * @throws IllegalArgumentException if a factor has no levels or another number of them
     */
    public ZipDesign {
        factors = FactorList.checked(factors);
        int count = factors.get(0).levels().count();
        for (Factor factor : factors) {
            if (factor.levels().count() != count) {
                throw Refusal.of(
                        "factor " + factor.name() + " has another number of levels",
                        factor.levels().count(),
                        "must have " + count + ", as the first factor of the zip");
            }
        }
    }

    @Override
    public DesignType type() {
        return DesignType.ZIP;
    }

    @Override
    public long size() {
        return factors.get(0).levels().count();
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size());
        double[] values = new double[factors.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = factors.get(j).levels().value((int) index);
        }

        return values;
    }
}
