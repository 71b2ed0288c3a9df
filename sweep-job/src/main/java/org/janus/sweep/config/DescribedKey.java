package org.janus.sweep.config;

import java.util.Arrays;
import java.util.List;

/**
 * A key of the config language, for readers.
 *
 * @param block where it stands, {@code sweep.design}; capitals stand for a name, brackets for each
 *     entry of a list
 * @param word the key within its block, {@code points}
 * @param rule what its value must be, in words
 * @param fallback the default as it would be written, {@code (required)} or {@code (none)}
 * @param meaning what it decides
 * @param example a value as it is written
 */
public record DescribedKey(
        String block, String word, String rule, String fallback, String meaning, String example) {

    /** {@return every key of the language, block by block} */
    public static List<DescribedKey> all() {
        return Arrays.stream(Key.values()).map(DescribedKey::of).toList();
    }

    private static DescribedKey of(Key key) {
        return new DescribedKey(
                key.block().path(),
                key.word(),
                key.rule(),
                key.fallback(),
                key.meaning(),
                key.example());
    }
}
