package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Single values, checked for kind, unit and the limits of their key; empty if anything is wrong.
 */
final class Scalars {

    private static final int LONGEST_TEXT = 10_000;

    private Scalars() {}

    static Optional<Double> number(ConfigValue value, Key key) {
        return measure(value, key, m -> bare(m));
    }

    static Optional<Double> days(ConfigValue value, Key key) {
        return measure(value, key, Measure::days);
    }

    static Optional<Double> cells(ConfigValue value, Key key) {
        return measure(
                value,
                key,
                m ->
                        m.unit().equals("cell")
                                ? OptionalDouble.of(m.number())
                                : OptionalDouble.empty());
    }

    private static OptionalDouble bare(Measure measure) {
        return measure.isBare() ? OptionalDouble.of(measure.number()) : OptionalDouble.empty();
    }

    private static Optional<Double> measure(
            ConfigValue value, Key key, Function<Measure, OptionalDouble> inUnit) {
        return Measure.of(value)
                .map(inUnit)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .filter(key.limits()::allows);
    }

    /** A whole number; exact beyond 2^53 where it is written without exponent. */
    static Optional<Long> whole(ConfigValue value, Key key) {
        Optional<Long> exact = exact(value);
        if (exact.isEmpty()) {
            exact = number(value, key).filter(Scalars::isWhole).map(Double::longValue);
        }
        return exact.filter(whole -> key.limits().allows(whole));
    }

    private static Optional<Long> exact(ConfigValue value) {
        Object number = value.unwrapped();
        if (number instanceof Long || number instanceof Integer) {
            return Optional.of(((Number) number).longValue());
        }

        if (!(number instanceof String text) || !text.matches("[+-]?\\d{1,19}")) {
            return Optional.empty();
        }

        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && Math.abs(number) <= 1L << 53;
    }

    static Optional<Boolean> flag(ConfigValue value) {
        return switch (String.valueOf(value.unwrapped())) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** A text without control characters. */
    static Optional<String> text(ConfigValue value) {
        return switch (value.valueType()) {
            case STRING, NUMBER, BOOLEAN ->
                    Optional.of(String.valueOf(value.unwrapped()))
                            .filter(text -> text.length() <= LONGEST_TEXT)
                            .filter(text -> text.codePoints().noneMatch(Character::isISOControl));
            default -> Optional.empty();
        };
    }

    static boolean isScalar(ConfigValue value) {
        return value.valueType() != ConfigValueType.OBJECT
                && value.valueType() != ConfigValueType.LIST;
    }
}
