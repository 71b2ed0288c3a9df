package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.stream.Stream;

/**
 * A table that is counted while the runs go by.
 *
 * <p>It holds counts, exact sums and orders, so that the result is the same bits for any order in
 * which points are added and tallies merged. Its size does not grow with the number of runs.
 */
interface Tally extends Serializable {

    /** The table it counts. */
    AnalysisTable table();

    /** Counts the runs of a point. */
    void add(PointRuns runs);

    /** Adds what another tally of the same table counted. */
    void merge(Tally other);

    /** The rows, in the order of the table's columns. */
    Stream<Object[]> rows();
}
