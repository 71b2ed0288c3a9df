package org.janus.sweep;

import java.util.Locale;

/** Numbers as a person reads them: six significant digits, no zeros that say nothing. */
final class Numbers {

    private Numbers() {}

    static String shown(double value) {
        return String.format(Locale.ROOT, "%.6g", value)
                .replaceFirst("(\\.\\d*?)0+(e|$)", "$1$2")
                .replaceFirst("\\.(e|$)", "$1");
    }

    /** A count with its noun: {@code 1 chunk}, {@code 1,600 runs}. */
    static String counted(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
