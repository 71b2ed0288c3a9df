package org.janus.sweep.config;

import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.FactorTarget.OfSchedule;

/**
 * Reads the numbers of one factor, in the unit of what it varies: of a parameter bare or with the
 * catalogue's unit, of a schedule with the unit.
 */
final class FactorNumbers {

    private final Block block;
    private final FactorTarget target;

    FactorNumbers(Block block, FactorTarget target) {
        this.block = block;
        this.target = target;
    }

    /** A number within the hard bounds of the target; empty if absent or wrong. */
    Optional<Double> bounded(Key key) {
        Optional<Double> number = any(key);
        if (number.isPresent() && !target.allows(number.get())) {
            block.refuse(key, "must be " + target.rule());
            return Optional.empty();
        }
        return number;
    }

    /** A number in the target's unit, whatever its size; empty if absent or wrong. */
    Optional<Double> any(Key key) {
        if (!block.has(key)) {
            return Optional.empty();
        }

        Optional<Double> number = inUnit(block.value(key));
        if (number.isEmpty()) {
            block.refuse(key, "must be " + rule());
        }
        number.ifPresent(value -> block.note(key, written(value)));
        return number;
    }

    /** A number that is there, or the default, noted either way. */
    Optional<Double> boundedOr(Key key, Optional<Double> fallback) {
        if (block.has(key)) {
            return bounded(key);
        }

        if (fallback.isEmpty()) {
            block.refuse(
                    key, "must be there: " + target.key() + " has no range or base of its own");
        }
        fallback.ifPresent(value -> block.note(key, written(value)));
        return fallback;
    }

    /** The numbers of a list, each within the hard bounds. */
    List<Double> list(Key key) {
        if (!block.has(key) || !(block.value(key) instanceof ConfigList elements)) {
            block.refuse(key, "must be a list of numbers");
            return List.of();
        }

        List<Double> numbers = new ArrayList<>();
        for (ConfigValue element : elements) {
            entry(key, element).ifPresent(numbers::add);
        }
        if (numbers.isEmpty() && elements.isEmpty()) {
            block.refuse(key, "must hold at least one number");
        }
        block.note(key, numbers.stream().map(this::written).toList());
        return numbers;
    }

    private Optional<Double> entry(Key key, ConfigValue element) {
        Optional<Double> number = inUnit(element);
        String path = block.at(key.word());
        if (number.isEmpty()) {
            block.problems().add(path, element, "must be " + rule());
        } else if (!target.allows(number.get())) {
            block.problems().add(path, element, "must be " + target.rule());
        }
        return number.filter(target::allows);
    }

    private Optional<Double> inUnit(ConfigValue value) {
        return Measure.of(value)
                .map(this::inUnit)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
    }

    private OptionalDouble inUnit(Measure measure) {
        if (target instanceof OfSchedule && target.unit().equals("d")) {
            return measure.days();
        }

        boolean fits = measure.unit().equals(unit()) || measure.isBare() && isBareAllowed();
        return fits ? OptionalDouble.of(measure.number()) : OptionalDouble.empty();
    }

    private boolean isBareAllowed() {
        return !(target instanceof OfSchedule) || unit().isEmpty();
    }

    private String unit() {
        return switch (target.unit()) {
            case "1", "session" -> "";
            default -> target.unit();
        };
    }

    private String rule() {
        return unit().isEmpty() ? "a bare number" : "a number in " + unit();
    }

    private Object written(double number) {
        return isBareAllowed() ? (Object) number : number + " " + unit();
    }
}
