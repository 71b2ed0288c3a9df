package org.janus.sweep.analysis;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.ParquetTable;

/**
 * Writes the analysis tables of a folder: a table is written beside the one that is there and takes
 * its place when it is complete.
 *
 * @param spark writes
 * @param sweep name for Spark's job descriptions
 * @param folder of the tables
 */
record TableWriter(SparkSession spark, String sweep, OutputFolder folder) {

    /** Writes rows that are on the driver, to one file and without a job. */
    void write(TableRows counted) {
        AnalysisTable table = counted.table();
        folder.writeTable(table.name(), table.columns(), counted.rows());
    }

    /** Writes rows wherever they are. */
    void write(AnalysisTable table, Dataset<Row> rows) {
        spark.sparkContext().setJobDescription(sweep + ": " + table.name());
        ParquetTable.write(rows, table.columns(), folder.freshTable(table.name()));
        folder.replaceTable(table.name());
    }
}
