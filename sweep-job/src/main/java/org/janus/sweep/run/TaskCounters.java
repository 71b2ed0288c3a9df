package org.janus.sweep.run;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.janus.sweep.table.RunsTable;

/**
 * What the tasks of a chunk count as they go; Spark's UI shows it for each stage and task. A task
 * that was done twice counts once.
 *
 * @param runs rows of the table of runs
 * @param failed those of failed runs
 * @param rejected steps that had to be tried again
 */
record TaskCounters(LongAccumulator runs, LongAccumulator failed, LongAccumulator rejected)
        implements Serializable {

    static TaskCounters of(SparkContext spark) {
        return new TaskCounters(
                spark.longAccumulator("runs"),
                spark.longAccumulator("failed runs"),
                spark.longAccumulator("rejected steps"));
    }

    void add(RunsTable table, Object[] row) {
        runs.add(1L);
        rejected.add(table.rejectedSteps(row));
        if (table.isFailed(row)) {
            failed.add(1L);
        }
    }

    /** What all tasks together have counted. */
    RunCount total() {
        return new RunCount(runs.sum(), failed.sum(), rejected.sum());
    }
}
