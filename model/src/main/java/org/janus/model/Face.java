package org.janus.model;

/** Which face of IL-6 a mechanism belongs to. */
public enum Face {
    NEITHER,
    DARK,
    FAIR
}
