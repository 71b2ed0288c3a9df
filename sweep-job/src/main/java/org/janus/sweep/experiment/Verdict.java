package org.janus.sweep.experiment;

import java.util.Locale;

/** Whether the model did what the animals did; what cannot be measured disagrees. */
public enum Verdict {
    /** The result is within what was accepted beforehand. */
    AGREES,
    /** It is not. */
    DISAGREES;

    static Verdict of(boolean agrees) {
        return agrees ? AGREES : DISAGREES;
    }

    /** {@return the word of the tables, such as {@code agrees}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
