package org.janus.model;

import java.io.Serializable;
import java.util.Map;

/**
 * A named set of overrides for one experimental system: what differs between tumors, not a refit.
 *
 * @param name such as {@code ct26}
 * @param overrides values that replace the defaults of the catalogue
 */
public record Context(String name, Map<Parameter, Double> overrides) implements Serializable {

    /** The context without overrides: the murine defaults. */
    public static final Context DEFAULT = new Context("default", Map.of());

    /**
     * Copies the overrides.
     *
     * @param name such as {@code ct26}
     * @param overrides values that replace the defaults of the catalogue
     */
    public Context {
        overrides = Map.copyOf(overrides);
    }
}
