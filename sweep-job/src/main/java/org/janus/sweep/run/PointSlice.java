package org.janus.sweep.run;

import java.util.stream.LongStream;

/**
 * The points that one task does: every stride-th of a range. Neighbours in a design cost alike, so
 * a stride spreads a stiff corner over all tasks, where a block would leave it to one.
 *
 * @param first index of the first point
 * @param end index after the range
 * @param stride from one point to the next
 */
record PointSlice(long first, long end, long stride) {

    /** The slice of task {@code task} of {@code tasks} over the points of a range. */
    static PointSlice of(long firstPoint, long endPoint, long task, long tasks) {
        return new PointSlice(firstPoint + task, endPoint, tasks);
    }

    /** The indices, ascending. */
    LongStream points() {
        return LongStream.iterate(first, point -> point < end, point -> point + stride);
    }
}
