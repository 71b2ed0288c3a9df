package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.janus.sweep.design.Condition;
import org.janus.sweep.design.DerivedDesign;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.FilteredDesign;
import org.janus.sweep.design.Formula;

/** Reads {@code derive} and {@code where} of a design, in this order. */
final class ExpressionsReader {

    private final Block block;

    ExpressionsReader(Block block) {
        this.block = block;
    }

    /** The design with its derived columns and without the points left out. */
    Optional<Design> wrap(Design design) {
        return derived(design).flatMap(this::filtered);
    }

    private Optional<Design> derived(Design design) {
        String path = block.at(Key.DESIGN_DERIVE.word());
        Map<String, ConfigValue> formulas =
                new Dotted(FactorKeys.VOCABULARY, block.problems())
                        .values(path, block.inner(Key.DESIGN_DERIVE));
        Map<String, Object> resolved = new TreeMap<>();
        Optional<Design> derived = Optional.of(design);
        for (String key : FactorKeys.sorted(formulas.keySet())) {
            Optional<String> text = Scalars.text(formulas.get(key));
            if (text.isEmpty()) {
                block.problems().add(path + "." + key, formulas.get(key), "must be an expression");
                return Optional.empty();
            }
            resolved.put(key, text.get());
            derived = derived.flatMap(inner -> derived(inner, key, formulas.get(key)));
        }

        if (!resolved.isEmpty()) {
            block.note(Key.DESIGN_DERIVE, resolved);
        }
        return derived;
    }

    private Optional<Design> derived(Design inner, String key, ConfigValue value) {
        String text = Scalars.text(value).orElseThrow();
        String path = block.at(Key.DESIGN_DERIVE.word()) + "." + key;
        return Refusals.caught(
                block.problems(),
                path,
                value,
                () ->
                        Optional.of(
                                new DerivedDesign(inner, key, Formula.of(text, inner.columns()))));
    }

    private Optional<Design> filtered(Design design) {
        if (!block.has(Key.DESIGN_WHERE)) {
            return Optional.of(design);
        }

        String text = block.text(Key.DESIGN_WHERE);
        return Refusals.caught(
                block.problems(),
                block.at(Key.DESIGN_WHERE.word()),
                block.value(Key.DESIGN_WHERE),
                () ->
                        Optional.of(
                                new FilteredDesign(design, Condition.of(text, design.columns()))));
    }
}
