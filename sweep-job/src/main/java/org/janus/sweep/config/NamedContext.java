package org.janus.sweep.config;

import java.util.Map;
import org.janus.model.Parameter;

/**
 * A context as a config defines it: what differs between tumors, not a refit.
 *
 * @param name such as {@code ct26}
 * @param about what it stands for; may be empty
 * @param overrides values that replace the defaults of the catalogue
 * @param resolved the definition in resolved form
 */
record NamedContext(
        String name, String about, Map<Parameter, Double> overrides, Map<String, Object> resolved) {

    /** The context without overrides. */
    static final NamedContext DEFAULT =
            new NamedContext("default", "the murine defaults of the catalogue", Map.of(), Map.of());
}
