package org.janus.model;

/** How a sweep spreads values over a range. */
public enum Scale {
    /** Equal differences. */
    LINEAR,
    /** Equal ratios. */
    LOG
}
