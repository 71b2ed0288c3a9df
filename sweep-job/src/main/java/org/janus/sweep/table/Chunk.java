package org.janus.sweep.table;

/**
 * Runs that are committed together.
 *
 * @param firstRun index of its first run; also its name
 * @param runs how many run indices it has
 */
public record Chunk(long firstRun, long runs) {

    /** {@return the folder of the chunk within a table} */
    public String folder() {
        return "chunk=" + firstRun;
    }
}
