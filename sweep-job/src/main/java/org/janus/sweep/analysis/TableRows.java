package org.janus.sweep.analysis;

import java.util.List;
import java.util.stream.Stream;

/**
 * A small table as it is written.
 *
 * @param table its columns
 * @param rows their cells, in order
 */
record TableRows(AnalysisTable table, List<Object[]> rows) {

    static TableRows of(AnalysisTable table, Stream<Object[]> rows) {
        return new TableRows(table, rows.toList());
    }
}
