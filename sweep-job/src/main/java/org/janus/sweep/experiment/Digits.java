package org.janus.sweep.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as the lines of an experiment show them. */
public final class Digits {

    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final double LARGEST_PLAIN = 1e5;
    private static final double SMALLEST_PLAIN = 1e-3;
    private static final double MINUTES_PER_DAY = 1440;

    private Digits() {}

    /**
     * {@return four significant digits of a value}
     *
     * @param value may be NaN
     */
    public static String four(double value) {
        return value == 0 || !Double.isFinite(value)
                ? shortest(value)
                : text(new BigDecimal(value).round(FOUR));
    }

    /** All digits that tell the number from its neighbours. */
    static String shortest(double value) {
        return Double.isFinite(value) ? text(BigDecimal.valueOf(value)) : String.valueOf(value);
    }

    /** A time in days, and minutes beyond a whole number of days where these are few. */
    static String days(double days) {
        double whole = Math.rint(days);
        double minutes = Math.rint((days - whole) * MINUTES_PER_DAY);
        boolean isMinutesLater = days > whole && (days - whole) * MINUTES_PER_DAY < 60;
        return isMinutesLater
                ? shortest(whole) + " d " + shortest(minutes) + " min"
                : shortest(days) + " d";
    }

    private static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        double size = Math.abs(plain.doubleValue());
        if (size == 0 || size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
            return plain.toPlainString();
        }

        int exponent = plain.precision() - plain.scale() - 1;
        String mantissa = plain.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        return mantissa + "e" + exponent;
    }
}
