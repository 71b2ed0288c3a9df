package org.janus.sweep.plan;

import java.util.Locale;

/** Which simulator solves the runs. */
public enum Method {
    /** Many runs side by side in lanes: the fast one. */
    BATCH,
    /** Dormand-Prince 8(5,3) of Hipparchus, one run at a time: the trusted one. */
    HIPPARCHUS;

    /** {@return the word of the config} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
