package org.janus.model;

/** Which face of IL-6 a mechanism belongs to. */
public enum Face {
    /** Of no face: it belongs to the tumor or the host. */
    NEITHER,
    /** IL-6 that feeds the tumor. */
    DARK,
    /** IL-6 that helps to control the tumor. */
    FAIR
}
