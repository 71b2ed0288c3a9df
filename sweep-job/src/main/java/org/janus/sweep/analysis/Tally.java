package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * Tables that are counted while the runs go by.
 *
 * <p>It holds counts, exact sums and orders, so that the result is the same bits for any order in
 * which points are added and tallies merged. Its size does not grow with the number of runs.
 */
interface Tally extends Serializable {

    /** Counts the runs of a point. */
    void add(PointRuns runs);

    /** Adds what another tally of the same tables counted. */
    void merge(Tally other);

    /** The tables that the counts make. */
    Stream<TableRows> tables();
}
