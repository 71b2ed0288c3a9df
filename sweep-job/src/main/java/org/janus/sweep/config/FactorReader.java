package org.janus.sweep.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.janus.model.Parameter;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.Levels;
import org.janus.sweep.design.Scale;
import org.janus.sweep.design.Variation;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.FactorTarget.OfParameter;

/** Reads one factor: a value, values, a range, levels around the base, or a distribution. */
final class FactorReader {

    private static final List<String> SCALES =
            Arrays.stream(Scale.values()).map(Scale::key).toList();

    private final DesignType type;
    private final FactorTarget target;
    private final Block block;
    private final FactorNumbers numbers;
    private final BaseValues base;

    FactorReader(DesignType type, FactorTarget target, Block block, BaseValues base) {
        this.type = type;
        this.target = target;
        this.block = block;
        this.numbers = new FactorNumbers(block, target);
        this.base = base;
    }

    /** The factor; empty after a problem. */
    Optional<Factor> read() {
        return Refusals.caught(block, this::variation)
                .map(variation -> new Factor(target.key(), variation));
    }

    private Optional<Variation> variation() {
        if (block.has(Key.FACTOR_DISTRIBUTION)) {
            return new DistributionReader(target, block, base).read();
        }

        if (block.has(Key.FACTOR_VALUE)) {
            return value();
        }

        if (block.has(Key.FACTOR_VALUES)) {
            return values();
        }
        return block.has(Key.FACTOR_AROUND) ? around() : range();
    }

    private Optional<Variation> value() {
        allowOnly(Key.FACTOR_VALUE);
        return numbers.bounded(Key.FACTOR_VALUE).filter(v -> block.isRight()).map(Levels::of);
    }

    private Optional<Variation> values() {
        allowOnly(Key.FACTOR_VALUES);
        List<Double> values = numbers.list(Key.FACTOR_VALUES);
        return block.isRight() ? Optional.of(Levels.of(array(values))) : Optional.empty();
    }

    private Optional<Variation> around() {
        allowOnly(Key.FACTOR_AROUND);
        double fraction = block.number(Key.FACTOR_AROUND);
        Optional<Double> center = base.of(target.key());
        if (center.isEmpty()) {
            block.refuse(Key.FACTOR_AROUND, target.key() + " has no base value");
        }
        return block.isRight()
                ? Optional.of(Levels.around(center.orElseThrow(), fraction))
                : Optional.empty();
    }

    private Optional<Variation> range() {
        allowOnly(Key.FACTOR_MIN, Key.FACTOR_MAX, Key.FACTOR_LEVELS, Key.FACTOR_SCALE);
        Optional<Double> min = numbers.boundedOr(Key.FACTOR_MIN, catalogue(Parameter::low));
        Optional<Double> max = numbers.boundedOr(Key.FACTOR_MAX, catalogue(Parameter::high));
        Scale scale = scale();
        RangeRules.check(block, min, max);
        if (scale == Scale.LOG && min.isPresent() && min.get() <= 0) {
            block.refuse(Key.FACTOR_MIN, "a log scale must not touch 0; or write scale = linear");
        }

        if (block.has(Key.FACTOR_LEVELS)) {
            return levels(min, max, scale);
        }
        return spread(min, max, scale);
    }

    private Optional<Variation> levels(Optional<Double> min, Optional<Double> max, Scale scale) {
        long count = block.whole(Key.FACTOR_LEVELS);
        return block.isRight()
                ? Optional.of(
                        Levels.between(min.orElseThrow(), max.orElseThrow(), (int) count, scale))
                : Optional.empty();
    }

    private Optional<Variation> spread(Optional<Double> min, Optional<Double> max, Scale scale) {
        if (type == DesignType.GRID || type == DesignType.ZIP) {
            block.refuse(Key.FACTOR_LEVELS, "a " + type.key() + " needs levels, or values");
        }

        if (!block.isRight()) {
            return Optional.empty();
        }

        double low = min.orElseThrow();
        double high = max.orElseThrow();
        if (type == DesignType.ONE_AT_A_TIME) {
            return Optional.of(Levels.of(low, high));
        }
        return Optional.of(
                scale == Scale.LOG
                        ? Distribution.logUniform(low, high)
                        : Distribution.uniform(low, high));
    }

    private Scale scale() {
        if (block.has(Key.FACTOR_SCALE)) {
            String word = block.word(Key.FACTOR_SCALE, SCALES);
            return word.equals(Scale.LOG.key()) ? Scale.LOG : Scale.LINEAR;
        }

        Scale scale =
                target instanceof OfParameter of
                        ? Scale.valueOf(of.parameter().scale().name())
                        : Scale.LINEAR;
        block.note(Key.FACTOR_SCALE, scale.key());
        return scale;
    }

    private Optional<Double> catalogue(ToDoubleFunction<Parameter> end) {
        return target instanceof OfParameter of
                ? Optional.of(end.applyAsDouble(of.parameter()))
                : Optional.empty();
    }

    private void allowOnly(Key... keys) {
        RangeRules.allowOnly(block, Set.of(keys));
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
