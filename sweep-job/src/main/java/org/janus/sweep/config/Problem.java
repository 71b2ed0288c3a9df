package org.janus.sweep.config;

import java.util.Optional;

/**
 * One thing that is wrong with a config.
 *
 * @param place {@code file:line}, or the {@code --set} that said it
 * @param key full path of the key
 * @param value as written, shortened, control characters escaped
 * @param rule what holds for it
 * @param nearest the valid key that looks most like it, where that helps
 */
public record Problem(
        String place, String key, String value, String rule, Optional<String> nearest) {

    /**
     * {@return the problem in one line: {@code file:line: key is VALUE; RULE; did you mean KEY?}}
     */
    public String text() {
        String text = place + ": " + key + " is " + value + "; " + rule;
        return nearest.map(near -> text + "; did you mean " + near + "?").orElse(text);
    }
}
