package org.janus.sweep.analysis;

/** Takes the rows of several tables, in order. */
interface TableSink {

    void add(AnalysisTable table, TableRow row);
}
