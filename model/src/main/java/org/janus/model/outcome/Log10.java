package org.janus.model.outcome;

/**
 * Decimal logarithm for quadratures, the same bits everywhere: + - * / only.
 *
 * <p>x = 2^e m with m in [1/sqrt 2, sqrt 2), and ln m = 2 atanh z, z = (m - 1) / (m + 1), by its
 * series up to z^9. With |z| &lt;= 0.1716 the first term left out is 2 z^11 / 11 &lt;= 7e-10, so
 * the result is good to 4e-10 absolute. For normal positive x; anything else gives nonsense.
 */
final class Log10 {

    private static final double LOG10_OF_2 = 0.30102999566398119521;
    private static final double TWICE_LOG10_OF_E = 0.86858896380650365530;
    private static final long INVERSE_SQRT_2 = 0x3fe6_a09e_667f_3bcdL;
    private static final long EXPONENT = 0xfff0_0000_0000_0000L;
    private static final int MANTISSA_BITS = 52;

    private Log10() {}

    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long scale = bits - INVERSE_SQRT_2 & EXPONENT;
        double m = Double.longBitsToDouble(bits - scale);
        long e = scale >> MANTISSA_BITS;
        double z = (m - 1) / (m + 1);
        double z2 = z * z;
        double z4 = z2 * z2;
        double series = 1 + z2 * (1.0 / 3) + z4 * (1.0 / 5 + z2 * (1.0 / 7) + z4 * (1.0 / 9));
        return e * LOG10_OF_2 + TWICE_LOG10_OF_E * z * series;
    }
}
