package org.janus.sweep.config;

import com.typesafe.config.ConfigException;
import java.util.Optional;

/** What the HOCON library could not read, as a problem. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static Problem of(ConfigException e, String file) {
        String place = e.origin() == null ? Text.shown(file) : Place.of(e.origin());
        String message = e.getMessage() == null ? "cannot be read" : firstSentence(e);
        return new Problem(place, "the text", "not HOCON", message, Optional.empty());
    }

    /** The message without the place, which comes first, and without the advice. */
    private static String firstSentence(ConfigException e) {
        String message = e.getMessage();
        if (e.origin() != null && message.startsWith(e.origin().description() + ": ")) {
            message = message.substring(e.origin().description().length() + 2);
        }
        return Text.shown(message.split(" \\(if you intended|\\(")[0].strip());
    }
}
