package org.janus.sweep.run;

import java.util.stream.LongStream;

/**
 * The points that one task does: one of each row, where the range is cut into rows of as many
 * points as there are tasks, and one place further in each row.
 *
 * <p>Neighbours in a design cost alike, so a block of them would leave a stiff corner to one task.
 * Always the same place would do so too wherever the length of a grid's last axis is a multiple of
 * the number of tasks; hence the one place further. {@code TaskCosts} in the tests measures it.
 *
 * @param first index of the first point of the range
 * @param end index after the range
 * @param task which of the tasks, from 0
 * @param tasks how many there are
 */
record PointSlice(long first, long end, long task, long tasks) {

    /** The indices, ascending. */
    LongStream points() {
        long rows = (end - first + tasks - 1) / tasks;
        return LongStream.range(0, rows)
                .map(row -> first + row * tasks + (task + row) % tasks)
                .filter(point -> point < end);
    }
}
