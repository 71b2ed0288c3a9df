package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.DesignType;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.GridDesign;
import org.janus.sweep.design.OneAtATimeDesign;
import org.janus.sweep.design.ProductDesign;
import org.janus.sweep.design.SplitMix64;
import org.janus.sweep.design.UnionDesign;
import org.janus.sweep.design.ZipDesign;

/** Reads a design, and the designs within it. */
final class DesignReader {

    private static final List<String> TYPES =
            Arrays.stream(DesignType.values()).map(DesignType::key).toList();

    /** Keys that every design takes. */
    private static final List<String> COMMON =
            List.of(Key.DESIGN_TYPE.word(), Key.DESIGN_WHERE.word(), Key.DESIGN_DERIVE.word());

    private final BaseValues base;
    private final RowReader rows;

    DesignReader(BaseValues base, RowReader rows) {
        this.base = base;
        this.rows = rows;
    }

    /** The design of a block; empty after a problem. */
    Optional<Design> read(Block block, long seed) {
        Optional<DesignType> type = DesignType.of(block.word(Key.DESIGN_TYPE, TYPES));
        if (type.isEmpty()) {
            return Optional.empty();
        }

        allowOnly(block, type.get());
        return Refusals.caught(block, () -> plain(block, type.get(), seed))
                .flatMap(design -> new ExpressionsReader(block).wrap(design));
    }

    private static void allowOnly(Block block, DesignType type) {
        for (Key key : Key.of(KeyBlock.DESIGN)) {
            boolean known =
                    COMMON.contains(key.word())
                            || type.configKeys().contains(key.word())
                            || key == Key.DESIGN_SHA256 && type == DesignType.LIST;
            if (block.has(key) && !known) {
                block.refuse(
                        key,
                        "a "
                                + type.key()
                                + " design takes "
                                + String.join(", ", type.configKeys())
                                + ", where, derive");
            }
        }
    }

    private Optional<Design> plain(Block block, DesignType type, long seed) {
        return switch (type) {
            case LIST -> new ListReader(block, base, rows).read();
            case PRODUCT, UNION -> combined(block, type, seed);
            default -> ofFactors(block, type, seed);
        };
    }

    private Optional<Design> ofFactors(Block block, DesignType type, long seed) {
        List<Factor> factors = factors(block, type);
        return switch (type) {
            case GRID -> right(block, () -> GridDesign.of(factors));
            case ZIP -> right(block, () -> new ZipDesign(factors));
            case ONE_AT_A_TIME -> star(block, factors);
            default -> new SampleReader(block, type, seed).read(factors);
        };
    }

    private static Optional<Design> right(Block block, Supplier<Design> design) {
        return block.isRight() ? Optional.of(design.get()) : Optional.empty();
    }

    private Optional<Design> star(Block block, List<Factor> factors) {
        for (Factor factor : factors) {
            if (base.of(factor.name()).isEmpty()) {
                block.problems()
                        .addMissing(
                                factor.name(),
                                block.object(),
                                "scenarios must agree on the base value of a factor of a star");
            }
        }
        return right(
                block,
                () ->
                        OneAtATimeDesign.of(
                                factors,
                                factors.stream()
                                        .mapToDouble(f -> base.of(f.name()).orElseThrow())
                                        .toArray()));
    }

    private List<Factor> factors(Block block, DesignType type) {
        String path = block.at(Key.DESIGN_FACTORS.word());
        Map<String, ConfigValue> written =
                new Dotted(FactorKeys.VOCABULARY, block.problems())
                        .values(path, block.inner(Key.DESIGN_FACTORS));
        List<Factor> factors = new ArrayList<>();
        Map<String, Object> resolved = new TreeMap<>();
        for (String key : FactorKeys.sorted(written.keySet())) {
            Block factor = factorBlock(block, path + "." + key, written.get(key));
            if (base.isFixed(key)) {
                factor.refuseWhole("sweep.set fixes it: it must be in one of both");
            }
            new FactorReader(type, FactorKeys.target(key), factor, base)
                    .read()
                    .ifPresent(factors::add);
            resolved.put(key, factor.resolved());
        }

        if (written.isEmpty() && block.isRight()) {
            block.refuse(Key.DESIGN_FACTORS, "a design needs at least one factor");
        }
        block.note(Key.DESIGN_FACTORS, resolved);
        return factors;
    }

    private static Block factorBlock(Block block, String path, ConfigValue written) {
        if (written instanceof ConfigObject object) {
            return Block.of(KeyBlock.FACTOR, path, object, block.problems());
        }

        block.problems().add(path, written, "must be a block, such as {}");
        return Block.of(KeyBlock.FACTOR, path, Block.emptyAt(written), block.problems());
    }

    private Optional<Design> combined(Block block, DesignType type, long seed) {
        List<Design> parts = new ArrayList<>();
        List<Block> blocks = block.blocks(Key.DESIGN_DESIGNS, KeyBlock.DESIGN);
        for (int i = 0; i < blocks.size(); i++) {
            read(blocks.get(i), SplitMix64.key(seed, i + 1L)).ifPresent(parts::add);
        }

        if (blocks.isEmpty() && block.isRight()) {
            block.refuse(Key.DESIGN_DESIGNS, "a " + type.key() + " needs at least one design");
        }
        if (!block.isRight()) {
            return Optional.empty();
        }
        List<String> columns = columns(parts);
        return Optional.of(
                type == DesignType.PRODUCT
                        ? ProductDesign.of(parts, columns)
                        : UnionDesign.of(parts, columns, base.all()));
    }

    /** Factors in their order, then what is derived in some part, in the same order. */
    private static List<String> columns(List<Design> parts) {
        List<String> factors =
                parts.stream().flatMap(part -> part.factors().stream()).map(Factor::name).toList();
        List<String> derived =
                parts.stream()
                        .flatMap(part -> part.columns().stream())
                        .filter(column -> !factors.contains(column))
                        .toList();
        List<String> columns = new ArrayList<>(FactorKeys.sorted(new LinkedHashSet<>(factors)));
        columns.addAll(FactorKeys.sorted(new LinkedHashSet<>(derived)));
        return columns;
    }
}
