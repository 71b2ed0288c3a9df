package org.janus.sweep.config;

import java.util.Locale;

/** Text of a config as it is shown in a message: short, in one line, without control characters. */
final class Text {

    private static final int LONGEST = 80;
    private static final int FIRST_PRINTABLE = 0x20;

    private Text() {}

    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "..." : shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (isPlain(c)) {
            shown.appendCodePoint(c);
        } else {
            shown.append(String.format(Locale.ROOT, "\\u%04x", c));
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> c >= FIRST_PRINTABLE;
        };
    }
}
