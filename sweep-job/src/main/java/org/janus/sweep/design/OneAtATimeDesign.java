package org.janus.sweep.design;

import java.util.List;

/**
 * A star: point 0 is the base, then each factor in order takes each of its levels while the others
 * keep their base value. Low and high around the base are two levels ({@link Levels#around}); a
 * level that equals the base value is visited again, so that each factor's ray is complete.
 */
public final class OneAtATimeDesign implements Design {

    private static final long serialVersionUID = 1L;

    private final List<Factor> factors;
    private final double[] base;

    /** Index of the first point of each factor's ray, and the size last. */
    private final long[] starts;

    private OneAtATimeDesign(List<Factor> factors, double[] base, long[] starts) {
        this.factors = factors;
        this.base = base;
        this.starts = starts;
    }

    /**
     * {@return the star around a base point}
     *
     * @param factors all with levels
     * @param base base values in the order of the factors
     * @throws IllegalArgumentException if a factor has no levels, or a base value is missing or not
     *     finite
     */
    public static OneAtATimeDesign of(List<Factor> factors, double... base) {
        List<Factor> checked = FactorList.checked(factors);
        if (base.length != checked.size()) {
            throw Refusal.of(
                    "base values do not match the factors",
                    base.length,
                    "must be " + checked.size());
        }
        long[] starts = new long[base.length + 1];
        starts[0] = 1;
        for (int j = 0; j < base.length; j++) {
            Refusal.unlessFinite("base of " + checked.get(j).name(), base[j]);
            starts[j + 1] = starts[j] + checked.get(j).levels().count();
        }

        return new OneAtATimeDesign(checked, base.clone(), starts);
    }

    @Override
    public DesignType type() {
        return DesignType.ONE_AT_A_TIME;
    }

    @Override
    public List<Factor> factors() {
        return factors;
    }

    @Override
    public long size() {
        return starts[base.length];
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size());
        double[] values = base.clone();
        for (int j = 0; j < values.length; j++) {
            if (index >= starts[j] && index < starts[j + 1]) {
                values[j] = factors.get(j).levels().value((int) (index - starts[j]));
            }
        }

        return values;
    }
}
