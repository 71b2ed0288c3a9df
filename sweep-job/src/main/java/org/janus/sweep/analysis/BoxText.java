package org.janus.sweep.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;
import org.janus.sweep.plan.FactorTarget;

/**
 * A box in words: as a condition of SQL, exact, and as an English sentence with four digits.
 *
 * @param factors names of the factors in order
 */
record BoxText(List<Name> factors) {

    private static final MathContext DIGITS = new MathContext(4);
    private static final double LEAST_PLAIN = 1e-3;
    private static final double MOST_PLAIN = 1e5;

    /** Copies the list. */
    BoxText {
        factors = List.copyOf(factors);
    }

    /** A factor's key, table column and unit. */
    record Name(String key, String column, String unit) {}

    static BoxText of(Design design) {
        return new BoxText(design.factors().stream().map(BoxText::name).toList());
    }

    private static Name name(Factor factor) {
        String unit = FactorTarget.of(factor.name()).map(FactorTarget::unit).orElse("1");
        return new Name(factor.name(), factor.column(), unit);
    }

    /** The condition of a box; of one scenario where the table has several. */
    String where(BoxQuestion question, Subject.Side side, PrimBox box) {
        List<String> parts = new ArrayList<>();
        if (question.isOfScenario()) {
            parts.add("scenario = '" + side.name() + "'");
        }

        for (FactorLimit limit : box.limits()) {
            String column = factors.get(limit.factor()).column();
            limit.lower().ifPresent(min -> parts.add(column + " >= " + min));
            limit.upper().ifPresent(max -> parts.add(column + " <= " + max));
        }
        return String.join(" AND ", parts);
    }

    /**
     * The sentence of a box.
     *
     * @param share share of cases among all points
     */
    String sentence(BoxQuestion question, Subject.Side side, PrimBox box, double share) {
        String limits = String.join(" and ", box.limits().stream().map(this::words).toList());
        return "Where "
                + limits
                + ", "
                + question.finding(percent(box.density()), side.name())
                + ", against "
                + percent(share)
                + " of all; this box holds "
                + percent(box.coverage())
                + " of all such cases.";
    }

    private String words(FactorLimit limit) {
        Name name = factors.get(limit.factor());
        String unit = name.unit().equals("1") ? "" : " " + name.unit();
        String range =
                limit.lower().isEmpty()
                        ? "at most " + number(limit.max())
                        : limit.upper().isEmpty()
                                ? "at least " + number(limit.min())
                                : "between " + number(limit.min()) + " and " + number(limit.max());
        return name.key() + " is " + range + unit;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        double magnitude = Math.abs(value);
        boolean plain = value == 0 || magnitude >= LEAST_PLAIN && magnitude < MOST_PLAIN;
        return plain ? rounded.toPlainString() : scientific(rounded);
    }

    private static String scientific(BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return new DecimalFormat("0.###E0", symbols).format(value).replace('E', 'e');
    }
}
