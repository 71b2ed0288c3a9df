package org.janus.sweep.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a sentence shows them. */
final class Words {

    private static final MathContext DIGITS = new MathContext(3);
    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 1e5;
    private static final double LEAST_P_VALUE = 1e-3;
    private static final double PERCENT = 100;

    private Words() {}

    /** A share in [0, 1] as a percentage. */
    static String percent(double share) {
        return Double.isNaN(share)
                ? "no share"
                : String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
    }

    /** The ends of an interval of a share. */
    static String interval(double low, double high) {
        return String.format(Locale.ROOT, "%.1f–%.1f %%", PERCENT * low, PERCENT * high);
    }

    /** A count with its thousands set off. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count of things, in words that fit one and many. */
    static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** A number to three digits. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "none";
        }

        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        double magnitude = Math.abs(value);
        boolean plain = value == 0 || magnitude >= LEAST_PLAIN && magnitude < MOST_PLAIN;
        return plain
                ? rounded.toPlainString()
                : Double.toString(rounded.doubleValue()).replace(".0E", "e").replace('E', 'e');
    }

    /** A p value with its sign of comparison. */
    static String pValue(double p) {
        return p < LEAST_P_VALUE ? "p < 0.001" : "p = " + number(p);
    }

    /** A sentence with a capital where it begins with a word of ours and not with a name. */
    static String sentence(String text) {
        return text.startsWith("the ") ? "T" + text.substring(1) : text;
    }

    /** A column or a word of a table, as a sentence has it. */
    static String plain(String name) {
        return name.replace('_', ' ');
    }
}
