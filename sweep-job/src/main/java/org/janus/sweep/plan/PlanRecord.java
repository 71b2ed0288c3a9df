package org.janus.sweep.plan;

import java.io.Serializable;
import java.util.List;

/**
 * What is kept of a config beside the plan: enough to read the same plan again.
 *
 * @param config the config in resolved form, as JSON: all defaults filled in, patterns expanded,
 *     only keys of the language; the config reader reads it back to an equal plan
 * @param fingerprint of all that decides rows
 * @param files files that the plan was read from, each as {@code SHA-256 name}
 * @param overrides what {@code --set} changed, each as {@code path=value}
 * @param environment names of environment variables that the config read
 */
public record PlanRecord(
        String config,
        Fingerprint fingerprint,
        List<String> files,
        List<String> overrides,
        List<String> environment)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param config the config in resolved form, as JSON: all defaults filled in, patterns
     *     expanded, only keys of the language; the config reader reads it back to an equal plan
     * @param fingerprint of all that decides rows
     * @param files files that the plan was read from, each as {@code SHA-256 name}
     * @param overrides what {@code --set} changed, each as {@code path=value}
     * @param environment names of environment variables that the config read
     */
    public PlanRecord {
        files = List.copyOf(files);
        overrides = List.copyOf(overrides);
        environment = List.copyOf(environment);
    }
}
