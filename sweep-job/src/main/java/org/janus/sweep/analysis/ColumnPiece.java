package org.janus.sweep.analysis;

import java.io.Serializable;

/**
 * A piece of a column on its way to the task that puts it together.
 *
 * @param offsets of its points from the first one, ascending
 * @param values as many
 * @param total points seen for it, those outside of the sample included
 */
record ColumnPiece(int[] offsets, double[] values, long total) implements Serializable {}
