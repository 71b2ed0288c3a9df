package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Turns the refusal of a design, which is an IllegalArgumentException {@code what; value; rule},
 * into a problem at its place.
 */
final class Refusals {

    private static final int PARTS = 3;

    private Refusals() {}

    /** What the supplier makes, or empty and a problem. */
    static <T> Optional<T> caught(Block block, Supplier<Optional<T>> supplier) {
        return caught(block.problems(), block.path(), block.object(), supplier);
    }

    /** What the supplier makes of a value at a path, or empty and a problem. */
    static <T> Optional<T> caught(
            Problems problems, String path, ConfigValue where, Supplier<Optional<T>> supplier) {
        try {
            return supplier.get();
        } catch (IllegalArgumentException e) {
            problems.add(problem(path, where, e.getMessage()));
            return Optional.empty();
        }
    }

    private static Problem problem(String path, ConfigValue where, String message) {
        String[] parts = message.split("; ", PARTS);
        String value = parts.length == PARTS ? parts[1] : "wrong";
        String rule = parts.length == PARTS ? parts[0] + "; " + parts[2] : message;
        return new Problem(
                Place.of(where), Text.shown(path), Text.shown(value), rule, Optional.empty());
    }
}
