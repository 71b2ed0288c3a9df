package org.janus.model.solve;

/**
 * Decimal logarithm for quadratures, the same bits everywhere: + - * / only.
 *
 * <p>x = 2^e m with m in [1/sqrt 2, sqrt 2), and ln m = 2 atanh z, z = (m - 1) / (m + 1), by its
 * series up to z^9. With |z| &lt;= 0.1716 the first term left out is 2 z^11 / 11 &lt;= 7e-10, so
 * the result is good to 4e-10 absolute. For normal positive x; anything else gives nonsense.
 *
 * <p>The numbers below are for those who do the same with many x at once.
 */
public final class Log10 {

    /** log10(e). */
    public static final double OF_E = 0.43429448190325182765;

    /** log10(2). */
    public static final double OF_2 = 0.30102999566398119521;

    /** Bits of 1/sqrt 2, the least m. */
    public static final long LEAST_MANTISSA = 0x3fe6_a09e_667f_3bcdL;

    /** The bits of sign and exponent. */
    public static final long EXPONENT = 0xfff0_0000_0000_0000L;

    /** How many bits follow the exponent. */
    public static final int MANTISSA_BITS = 52;

    private Log10() {}

    /**
     * {@return log10(x)}
     *
     * @param x normal and positive
     */
    public static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long scale = bits - LEAST_MANTISSA & EXPONENT;
        double m = Double.longBitsToDouble(bits - scale);
        long e = scale >> MANTISSA_BITS;
        double z = (m - 1) / (m + 1);
        double z2 = z * z;
        double z4 = z2 * z2;
        double series = 1 + z2 * (1.0 / 3) + z4 * (1.0 / 5 + z2 * (1.0 / 7) + z4 * (1.0 / 9));
        return e * OF_2 + 2 * OF_E * z * series;
    }
}
