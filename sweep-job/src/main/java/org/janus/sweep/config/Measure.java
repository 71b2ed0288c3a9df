package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number as written, with its unit.
 *
 * @param number finite
 * @param unit as written, the plural of cell and the long names of times made short; empty if bare
 */
record Measure(double number, String unit) {

    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)\\s*(\\S.{0,30})?");

    private static final int LONGEST = 120;

    private static final Map<String, String> SHORT_NAMES =
            Map.ofEntries(
                    Map.entry("cells", "cell"),
                    Map.entry("cells/d", "cell/d"),
                    Map.entry("sessions", "session"),
                    Map.entry("day", "d"),
                    Map.entry("days", "d"),
                    Map.entry("hour", "h"),
                    Map.entry("hours", "h"),
                    Map.entry("minute", "min"),
                    Map.entry("minutes", "min"),
                    Map.entry("week", "w"),
                    Map.entry("weeks", "w"));

    private static final double HOURS_PER_DAY = 24;
    private static final double MINUTES_PER_DAY = 1440;
    private static final double DAYS_PER_WEEK = 7;

    /** The measure of a value; empty if it is none, or not finite. */
    static Optional<Measure> of(ConfigValue value) {
        if (value.valueType() == ConfigValueType.NUMBER) {
            return finite(((Number) value.unwrapped()).doubleValue(), "");
        }

        return value.valueType() == ConfigValueType.STRING
                ? of((String) value.unwrapped())
                : Optional.empty();
    }

    static Optional<Measure> of(String text) {
        var match = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !match.matches()) {
            return Optional.empty();
        }

        String unit = match.group(2) == null ? "" : match.group(2);
        return finite(Double.parseDouble(match.group(1)), SHORT_NAMES.getOrDefault(unit, unit));
    }

    private static Optional<Measure> finite(double number, String unit) {
        return Double.isFinite(number) ? Optional.of(new Measure(number, unit)) : Optional.empty();
    }

    boolean isBare() {
        return unit.isEmpty();
    }

    /** The number in days; empty if the unit is none of time. */
    OptionalDouble days() {
        return switch (unit) {
            case "d" -> OptionalDouble.of(number);
            case "h" -> OptionalDouble.of(number / HOURS_PER_DAY);
            case "min" -> OptionalDouble.of(number / MINUTES_PER_DAY);
            case "w" -> OptionalDouble.of(number * DAYS_PER_WEEK);
            default -> OptionalDouble.empty();
        };
    }
}
