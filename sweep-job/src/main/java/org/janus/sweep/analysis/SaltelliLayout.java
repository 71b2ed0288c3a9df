package org.janus.sweep.analysis;

/**
 * Where the outputs of one base point of a Saltelli design stand in its row: A, AB_1 .. AB_D, then
 * BA_1 .. BA_D when the design has second order, then B.
 *
 * <p>AB_i is A with factor i taken from B; factors count from 0.
 *
 * <p>Source: Saltelli 2002, doi:10.1016/S0010-4655(02)00280-1.
 */
final class SaltelliLayout {
    private final int factors;
    private final boolean secondOrder;

    private SaltelliLayout(int factors, boolean secondOrder) {
        if (factors < 1) {
            throw new IllegalArgumentException("factors is " + factors + "; must be >= 1");
        }

        this.factors = factors;
        this.secondOrder = secondOrder;
    }

    /** Rows of D + 2 outputs. */
    public static SaltelliLayout firstOrder(int factors) {
        return new SaltelliLayout(factors, false);
    }

    /** Rows of 2 D + 2 outputs. */
    public static SaltelliLayout secondOrder(int factors) {
        return new SaltelliLayout(factors, true);
    }

    /** Number of factors D. */
    public int factors() {
        return factors;
    }

    /** True when the rows hold BA_1 .. BA_D. */
    public boolean hasSecondOrder() {
        return secondOrder;
    }

    /** Number of outputs in a row. */
    public int width() {
        return (secondOrder ? 2 * factors : factors) + 2;
    }

    int a() {
        return 0;
    }

    int ab(int factor) {
        return 1 + factor;
    }

    int ba(int factor) {
        return 1 + factors + factor;
    }

    int b() {
        return width() - 1;
    }

    int pairs() {
        return secondOrder ? factors * (factors - 1) / 2 : 0;
    }

    /** Throws when the row's length is not {@link #width}. */
    void check(double[] row) {
        if (row.length != width()) {
            throw new IllegalArgumentException(
                    "row has " + row.length + " outputs; a base point has " + width());
        }
    }
}
