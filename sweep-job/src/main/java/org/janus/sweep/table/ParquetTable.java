package org.janus.sweep.table;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructType;

/**
 * How tables are written: through Spark's own Parquet writer, zstd. A dictionary is kept for text
 * and flags only; of random doubles it would be larger than the column and cost a third of the
 * time.
 */
public final class ParquetTable {

    private ParquetTable() {}

    /**
     * Writes rows of these columns to a folder.
     *
     * @param rows cells in the order of the columns
     * @param columns of the table
     * @param folder path or URL
     * @param mode what to do with what is there
     */
    public static void write(
            Dataset<Row> rows, List<Column> columns, String folder, SaveMode mode) {
        DataFrameWriter<Row> writer =
                commented(rows, columns)
                        .write()
                        .mode(mode)
                        .option("compression", "zstd")
                        .option("parquet.enable.dictionary", "false")
                        // A chunk counts by this file, whatever a cluster's defaults say.
                        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "true");
        for (Column column : columns) {
            if (hasDictionary(column)) {
                writer.option("parquet.enable.dictionary#" + column.name(), "true");
            }
        }
        writer.parquet(folder);
    }

    static boolean hasDictionary(Column column) {
        return column.type() == Column.Type.STRING || column.type() == Column.Type.BOOLEAN;
    }

    /** The comments, which a dataset that Java code makes has lost. */
    private static Dataset<Row> commented(Dataset<Row> rows, List<Column> columns) {
        StructType schema = ParquetSchema.of(columns);
        return rows.select(
                Arrays.stream(schema.fields())
                        .map(field -> rows.col(field.name()).as(field.name(), field.metadata()))
                        .toArray(org.apache.spark.sql.Column[]::new));
    }
}
