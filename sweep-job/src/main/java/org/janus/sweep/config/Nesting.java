package org.janus.sweep.config;

/**
 * Whether a text nests deeper than any config does. The library reads nested text by recursion, so
 * this is asked before.
 */
final class Nesting {

    static final String RULE = "brackets nest at most 50 deep, a key has at most 50 words";

    private static final int DEEPEST = 50;

    private Nesting() {}

    static boolean isTooDeep(String text) {
        int depth = 0;
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += opens(c) ? 1 : closes(c) ? -1 : 0;
            words = c == '.' ? words + 1 : endsKey(c) ? 0 : words;
            if (depth > DEEPEST || words > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(char c) {
        return c == '{' || c == '[' || c == '(';
    }

    private static boolean closes(char c) {
        return c == '}' || c == ']' || c == ')';
    }

    private static boolean endsKey(char c) {
        return c == '\n' || c == '=' || c == ':' || c == ',' || opens(c) || closes(c);
    }
}
