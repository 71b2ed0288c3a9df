package org.janus.sweep.config;

import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigValue;
import java.util.regex.Pattern;

/** Where a value was written: {@code file:line}, or what else its origin is. */
final class Place {

    private static final String MERGED = "merge of ";

    private static final Pattern LINE = Pattern.compile(":(\\d{1,9})$");

    private Place() {}

    static String of(ConfigValue value) {
        return of(value.origin());
    }

    static String of(ConfigOrigin origin) {
        String file = origin.description();
        if (file.startsWith(MERGED)) {
            file = file.substring(MERGED.length()).split(",", 2)[0];
        }

        if (file.startsWith(Overrides.PLACE)) {
            return Text.shown(file.replaceFirst(": \\d+$", ""));
        }

        // The library writes "file: 14", or "file: 14-20" for what spans lines.
        return Text.shown(file.replaceFirst(": (\\d+)(-\\d+)?$", ":$1"));
    }

    /** The file of a place; all of it where it has no line. */
    static String file(String place) {
        return LINE.matcher(place).replaceFirst("");
    }

    /** The line of a place; 0 where it has none. */
    static int line(String place) {
        var line = LINE.matcher(place);
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }
}
