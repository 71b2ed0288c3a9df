package org.janus.model;

/** How a sweep spreads values over a range. */
public enum Scale {
    LINEAR,
    LOG
}
