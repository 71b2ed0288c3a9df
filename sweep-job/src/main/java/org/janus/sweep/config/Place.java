package org.janus.sweep.config;

import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;

/** Where a value was written: {@code file:line}, or what else its origin is. */
final class Place {

    private static final String MERGED = "merge of ";

    private Place() {}

    static String of(ConfigValue value) {
        return of(value.origin());
    }

    static String of(ConfigOrigin origin) {
        String file = origin.description();
        if (file.startsWith(MERGED)) {
            file = file.substring(MERGED.length()).split(",", 2)[0];
        }

        // The library writes "file: 14", or "file: 14-20" for what spans lines.
        return Text.shown(file.replaceFirst(": (\\d+)(-\\d+)?$", ":$1"));
    }
}
