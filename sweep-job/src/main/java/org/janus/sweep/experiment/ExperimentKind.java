package org.janus.sweep.experiment;

import java.util.Locale;

/** What an experiment was used for. */
public enum ExperimentKind {
    /** Its result chose the calibrated defaults, and has to agree. */
    CALIBRATION,
    /** Its result chose nothing; whether it agrees is reported as it falls. */
    PREDICTION;

    /** {@return the word of the config: {@code calibration}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
