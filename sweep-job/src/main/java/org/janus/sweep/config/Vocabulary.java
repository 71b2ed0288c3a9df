package org.janus.sweep.config;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The dotted keys that can stand in a block.
 *
 * @param keys such as {@code tumor.growth-rate}
 * @param prefixes what a key can begin with, up to one of its dots
 * @param expected what the keys are: {@code a parameter}
 */
record Vocabulary(Set<String> keys, Set<String> prefixes, String expected) {

    static Vocabulary of(Collection<String> keys, String expected) {
        Set<String> prefixes = new HashSet<>();
        for (String key : keys) {
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                prefixes.add(key.substring(0, dot));
            }
        }
        return new Vocabulary(Set.copyOf(keys), prefixes, expected);
    }
}
