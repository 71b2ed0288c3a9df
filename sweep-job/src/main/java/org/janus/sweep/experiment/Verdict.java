package org.janus.sweep.experiment;

import java.util.Locale;

/** Whether the model did what the animals did; what cannot be measured disagrees. */
public enum Verdict {
    AGREES,
    DISAGREES;

    static Verdict of(boolean agrees) {
        return agrees ? AGREES : DISAGREES;
    }

    /** Such as {@code agrees}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
