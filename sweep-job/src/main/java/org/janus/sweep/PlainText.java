package org.janus.sweep;

/**
 * Text that a user or a file supplied, made safe to print within one line: characters that move the
 * cursor, change colours, break the line or turn the writing direction appear as {@code \}{@code
 * u001b}.
 */
final class PlainText {
    private PlainText() {}

    /** The text with every control, format, separator and unpaired surrogate character escaped. */
    static String of(String text) {
        if (text.codePoints().noneMatch(PlainText::isUnsafe)) {
            return text;
        }

        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int point) {
        if (isUnsafe(point)) {
            plain.append(String.format("\\u%04x", point));
        } else {
            plain.appendCodePoint(point);
        }
    }

    private static boolean isUnsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
