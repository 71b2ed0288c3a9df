package org.janus.sweep.config;

import java.util.Map;
import org.janus.model.Context;

/**
 * A context as a config defines it.
 *
 * @param context its name and overrides
 * @param about what it stands for; may be empty
 * @param resolved the definition in resolved form
 */
record NamedContext(Context context, String about, Map<String, Object> resolved) {}
