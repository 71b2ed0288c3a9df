package org.janus.sweep.run;

/**
 * Into how many tasks the writing of a table of a chunk is cut. Each task writes one file, so this
 * also bounds the files of a chunk:
 *
 * <ul>
 *   <li>several tasks for each core, so that no core waits long for the last task of another;
 *   <li>more where a file would hold more than 32,768 rows, some ten megabytes of runs: what is
 *       lost with an executor stays below a minute of work, and as many for each core;
 *   <li>fewer where a task would have less than 256 runs, a fraction of a second: starting a task
 *       and its file costs some milliseconds;
 *   <li>never more than 1,024: an object store lists a thousand names at once, and a sweep of 1e9
 *       runs in chunks of a million stays at a million files even on the largest cluster.
 * </ul>
 *
 * <p>With the default chunk of 1,048,576 runs that is 32 files on a laptop and 1,024 from 256 cores
 * on. Points are made in a fraction of the time, and their number of rows alone decides.
 */
final class TaskCount {

    private static final long TASKS_PER_CORE = 4;
    private static final long ROWS_PER_FILE = 32_768;
    private static final long MIN_RUNS = 256;
    private static final long MOST = 1_024;

    private TaskCount() {}

    /**
     * The number of tasks of a table that holds no runs.
     *
     * @param rows of the table
     */
    static long of(long rows) {
        return Math.min(MOST, Math.max(1, (rows + ROWS_PER_FILE - 1) / ROWS_PER_FILE));
    }

    /**
     * The number of tasks of a table whose runs are to be solved.
     *
     * @param runs of the chunk
     * @param rows of the table
     * @param cores of all executors
     */
    static long of(long runs, long rows, int cores) {
        long rowsPerRound = ROWS_PER_FILE * cores;
        long rounds = Math.max(TASKS_PER_CORE, (rows + rowsPerRound - 1) / rowsPerRound);
        long wanted = rounds * cores;
        long useful = Math.max(1, runs / MIN_RUNS);
        return Math.min(MOST, Math.min(wanted, useful));
    }
}
