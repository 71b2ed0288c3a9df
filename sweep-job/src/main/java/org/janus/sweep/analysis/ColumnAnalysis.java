package org.janus.sweep.analysis;

import java.util.List;

/** An analysis of one subject: from its column to rows of tables. It runs in a task of Spark. */
interface ColumnAnalysis {

    /** The tables it makes, also when they stay empty. */
    List<AnalysisTable> tables();

    /** Whether it says anything about a subject. */
    boolean concerns(Subject subject);

    /**
     * Adds the rows of a subject.
     *
     * @param factors of the design, at the points of the column
     */
    void analyze(SubjectColumn column, FactorColumns factors, TableSink sink);
}
