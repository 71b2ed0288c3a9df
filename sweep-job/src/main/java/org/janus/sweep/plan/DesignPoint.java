package org.janus.sweep.plan;

/**
 * One point of the design, ready for all scenarios.
 *
 * @param index its index in the design, from 0
 * @param values in the order of the design's columns: the factors, then what is derived from them;
 *     not to be changed
 */
public record DesignPoint(long index, double[] values) {}
