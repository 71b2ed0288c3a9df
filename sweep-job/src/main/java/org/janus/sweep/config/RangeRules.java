package org.janus.sweep.config;

import java.util.Optional;
import java.util.Set;

/** Rules between the keys of a factor. */
final class RangeRules {

    private RangeRules() {}

    /** min must be below max, where both are there. */
    static void check(Block block, Optional<Double> min, Optional<Double> max) {
        if (min.isPresent() && max.isPresent() && !(min.get() < max.get())) {
            block.refuse(
                    block.has(Key.FACTOR_MIN) ? Key.FACTOR_MIN : Key.FACTOR_MAX,
                    "min " + min.get() + " must be below max " + max.get());
        }
    }

    /** Keys beside the ones that make sense together are refused. */
    static void allowOnly(Block block, Set<Key> allowed) {
        for (Key key : Key.of(KeyBlock.FACTOR)) {
            if (block.has(key) && !allowed.contains(key)) {
                String others =
                        String.join(
                                ", ",
                                allowed.stream()
                                        .filter(block::has)
                                        .map(Key::word)
                                        .sorted()
                                        .toList());
                block.refuse(
                        key,
                        others.isEmpty() ? "needs a distribution" : "does not go with " + others);
            }
        }
    }
}
