package org.janus.sweep.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.janus.model.HardBounds;
import org.janus.sweep.design.Bounds;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Levels;
import org.janus.sweep.design.Variation;
import org.janus.sweep.plan.FactorTarget;
import org.janus.sweep.plan.FactorTarget.OfParameter;

/** Reads the distribution of one factor, cut to the bounds given and to the hard bounds. */
final class DistributionReader {

    private static final List<String> NAMES =
            List.of(
                    "uniform",
                    "log-uniform",
                    "normal",
                    "log-normal",
                    "triangular",
                    "beta",
                    "discrete");

    private final FactorTarget target;
    private final Block block;
    private final FactorNumbers numbers;
    private final BaseValues base;

    DistributionReader(FactorTarget target, Block block, BaseValues base) {
        this.target = target;
        this.block = block;
        this.numbers = new FactorNumbers(block, target);
        this.base = base;
    }

    /** The distribution; empty after a problem. */
    Optional<Variation> read() {
        return switch (block.word(Key.FACTOR_DISTRIBUTION, NAMES)) {
            case "uniform" ->
                    uniform().map(range -> Distribution.uniform(range.lower(), range.upper()));
            case "log-uniform" ->
                    uniform().map(range -> Distribution.logUniform(range.lower(), range.upper()));
            case "normal" -> normal();
            case "log-normal" -> logNormal();
            case "triangular" -> triangular();
            case "beta" -> beta();
            case "discrete" -> discrete();
            default -> Optional.empty();
        };
    }

    private Optional<Bounds> uniform() {
        allowOnly(Key.FACTOR_MIN, Key.FACTOR_MAX);
        return range();
    }

    private Optional<Bounds> range() {
        Optional<Double> min = numbers.boundedOr(Key.FACTOR_MIN, low());
        Optional<Double> max = numbers.boundedOr(Key.FACTOR_MAX, high());
        RangeRules.check(block, min, max);
        return block.isRight()
                ? Optional.of(Bounds.of(min.orElseThrow(), max.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Variation> normal() {
        allowOnly(Key.FACTOR_MEAN, Key.FACTOR_SD, Key.FACTOR_MIN, Key.FACTOR_MAX);
        Optional<Double> mean = numbers.any(Key.FACTOR_MEAN);
        if (!block.has(Key.FACTOR_MEAN)) {
            mean = numbers.boundedOr(Key.FACTOR_MEAN, base.of(target.key()));
        }

        if (!block.has(Key.FACTOR_SD)) {
            block.refuse(Key.FACTOR_SD, "must be there: " + Key.FACTOR_SD.meaning());
        }
        Optional<Double> sd = numbers.any(Key.FACTOR_SD);
        Optional<Bounds> cut = cut();
        return block.isRight()
                ? Optional.of(
                        Distribution.normal(mean.orElseThrow(), sd.orElseThrow())
                                .truncatedTo(cut.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Variation> logNormal() {
        allowOnly(Key.FACTOR_MEDIAN, Key.FACTOR_CV, Key.FACTOR_GSD, Key.FACTOR_MIN, Key.FACTOR_MAX);
        Optional<Double> median = numbers.boundedOr(Key.FACTOR_MEDIAN, base.of(target.key()));
        if (block.has(Key.FACTOR_CV) == block.has(Key.FACTOR_GSD)) {
            block.refuse(Key.FACTOR_CV, "a log-normal needs either cv or gsd");
        }

        Key width = block.has(Key.FACTOR_CV) ? Key.FACTOR_CV : Key.FACTOR_GSD;
        double spread = block.has(width) ? block.number(width) : 2;
        Optional<Bounds> cut = cut();
        if (!block.isRight()) {
            return Optional.empty();
        }
        double middle = median.orElseThrow();
        return Optional.of(
                (width == Key.FACTOR_CV
                                ? Distribution.logNormalByCv(middle, spread)
                                : Distribution.logNormalByGsd(middle, spread))
                        .truncatedTo(cut.orElseThrow()));
    }

    private Optional<Variation> triangular() {
        allowOnly(Key.FACTOR_MIN, Key.FACTOR_MODE, Key.FACTOR_MAX);
        Optional<Bounds> range = range();
        Optional<Double> mode = numbers.boundedOr(Key.FACTOR_MODE, base.of(target.key()));
        return block.isRight()
                ? Optional.of(
                        Distribution.triangular(
                                range.orElseThrow().lower(),
                                mode.orElseThrow(),
                                range.orElseThrow().upper()))
                : Optional.empty();
    }

    private Optional<Variation> beta() {
        allowOnly(Key.FACTOR_ALPHA, Key.FACTOR_BETA, Key.FACTOR_MIN, Key.FACTOR_MAX);
        Optional<Bounds> range = range();
        for (Key key : List.of(Key.FACTOR_ALPHA, Key.FACTOR_BETA)) {
            if (!block.has(key)) {
                block.refuse(key, "must be there: " + key.meaning());
            }
        }

        if (!block.isRight()) {
            return Optional.empty();
        }
        double alpha = block.number(Key.FACTOR_ALPHA);
        double beta = block.number(Key.FACTOR_BETA);
        return block.isRight()
                ? Optional.of(Distribution.beta(alpha, beta, range.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Variation> discrete() {
        allowOnly(Key.FACTOR_VALUES, Key.FACTOR_WEIGHTS);
        List<Double> values = numbers.list(Key.FACTOR_VALUES);
        if (!block.has(Key.FACTOR_WEIGHTS)) {
            return block.isRight()
                    ? Optional.of(Levels.of(FactorReader.array(values)))
                    : Optional.empty();
        }

        List<Double> weights = block.numbers(Key.FACTOR_WEIGHTS);
        return block.isRight()
                ? Optional.of(
                        Levels.weighted(FactorReader.array(values), FactorReader.array(weights)))
                : Optional.empty();
    }

    /** Where the distribution is cut: as given, else at the hard bounds. */
    private Optional<Bounds> cut() {
        double low = hardLow();
        double high =
                target instanceof OfParameter of && of.parameter().hard() == HardBounds.FRACTION
                        ? 1
                        : Double.POSITIVE_INFINITY;
        Optional<Double> min =
                block.has(Key.FACTOR_MIN) ? numbers.bounded(Key.FACTOR_MIN) : Optional.of(low);
        Optional<Double> max =
                block.has(Key.FACTOR_MAX) ? numbers.bounded(Key.FACTOR_MAX) : Optional.of(high);
        RangeRules.check(block, min, max);
        return block.isRight()
                ? Optional.of(Bounds.of(min.orElseThrow(), max.orElseThrow()))
                : Optional.empty();
    }

    private double hardLow() {
        boolean fromOne =
                target instanceof OfParameter of
                        && of.parameter().hard() == HardBounds.AT_LEAST_ONE;
        return fromOne ? 1 : 0;
    }

    private Optional<Double> low() {
        return target instanceof OfParameter of
                ? Optional.of(of.parameter().low())
                : Optional.empty();
    }

    private Optional<Double> high() {
        return target instanceof OfParameter of
                ? Optional.of(of.parameter().high())
                : Optional.empty();
    }

    private void allowOnly(Key... keys) {
        var allowed = new HashSet<>(Set.of(keys));
        allowed.add(Key.FACTOR_DISTRIBUTION);
        RangeRules.allowOnly(block, allowed);
    }
}
