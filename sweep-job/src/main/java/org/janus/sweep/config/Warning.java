package org.janus.sweep.config;

/**
 * Something in a config that is allowed, and that somebody should think about.
 *
 * @param place {@code file:line}
 * @param key full path of the key
 * @param what what to think about
 */
public record Warning(String place, String key, String what) {

    /** {@return the warning in one line: {@code file:line: key: WHAT}} */
    public String text() {
        return place + ": " + key + ": " + what;
    }
}
