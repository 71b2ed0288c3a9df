package org.janus.sweep.design;

import java.util.List;

/**
 * Two Sobol samples A and B and their column swaps, for Sobol indices. A is the first D and B the
 * last D coordinates of a sequence of 2 D coordinates. Base point n has rows {@code n (D + 2) + j}
 * in the order A, AB_1 .. AB_D, B, where AB_j is A with column j of B. With second order the rows
 * are {@code n (2 D + 2) + j} and BA_1 .. BA_D stand before B. More base points keep the old rows.
 *
 * <p>Source: Saltelli et al. 2010, doi:10.1016/j.cpc.2009.09.018; second order: Saltelli 2002,
 * doi:10.1016/S0010-4655(02)00280-1.
 *
 * @param factors D of them
 * @param points N, number of base points, best a power of two, at most 2^31
 * @param order how far interactions are resolved
 * @param sequence of 2 D coordinates
 */
public record SaltelliDesign(List<Factor> factors, long points, Order order, SobolSequence sequence)
        implements Design {

    private static final int SAMPLES = 2;

    /** Which indices the rows allow. */
    public enum Order {
        /** First-order and total indices, D + 2 rows. */
        FIRST,
        /** Second-order indices too, 2 D + 2 rows. */
        SECOND
    }

    /**
     * Checks the values.
     *
     * @param factors D of them
     * @param points N, number of base points, best a power of two, at most 2^31
     * @param order how far interactions are resolved
     * @param sequence of 2 D coordinates
     * @throws IllegalArgumentException if a number is out of range, the sequence does not have 2 D
     *     coordinates, or visits a u where a factor is infinite
     */
    public SaltelliDesign {
        factors = FactorList.checked(factors);
        Refusal.unlessCount("points of saltelli", points, sequence.limit());
        if (sequence.dimensions() != coordinates(factors)) {
            throw Refusal.of(
                    "sequence does not match the factors",
                    sequence.dimensions(),
                    "must have " + coordinates(factors) + " coordinates");
        }
        sequence.ends().check(DesignType.SALTELLI, factors);
    }

    /**
     * {@return the number of coordinates its sequence needs: 2 D}
     *
     * @param factors D of them
     */
    public static int coordinates(List<Factor> factors) {
        return SAMPLES * factors.size();
    }

    @Override
    public DesignType type() {
        return DesignType.SALTELLI;
    }

    @Override
    public long size() {
        return points * rowsPerPoint();
    }

    /** {@return D + 2, or 2 D + 2} */
    public int rowsPerPoint() {
        return factors.size() * (order == Order.SECOND ? 2 : 1) + SAMPLES;
    }

    @Override
    public double[] point(long index) {
        Refusal.unlessIndex(index, size());
        double[] units = sequence.at(index / rowsPerPoint());
        int row = (int) (index % rowsPerPoint());
        int count = factors.size();
        double[] values = new double[count];
        for (int j = 0; j < count; j++) {
            double unit = isFromB(row, j) ? units[count + j] : units[j];
            values[j] = factors.get(j).at(unit);
        }

        return values;
    }

    private boolean isFromB(int row, int factor) {
        int count = factors.size();
        if (row == rowsPerPoint() - 1) {
            return true;
        }

        return row <= count ? row == factor + 1 : row != count + factor + 1;
    }

    @Override
    public boolean supports(AnalysisKind analysis) {
        return Design.super.supports(analysis)
                && (analysis != AnalysisKind.SECOND_ORDER_INDICES || order == Order.SECOND);
    }

    @Override
    public List<String> warnings() {
        return sequence.warnings(points);
    }
}
