package org.janus.sweep.table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * How tables are written that Spark's SQL makes: by Spark's own writer, as {@link RowsFile} does.
 */
public final class ParquetTable {

    private static final Set<DataType> NUMBERS = Set.of(DataTypes.LongType, DataTypes.DoubleType);

    private ParquetTable() {}

    /**
     * Writes rows of these columns to a folder, in the place of what is there.
     *
     * @param rows cells in the order of the columns
     * @param columns of the table
     * @param folder path or URL
     */
    public static void write(Dataset<Row> rows, List<Column> columns, String folder) {
        DataFrameWriter<Row> writer =
                commented(rows, columns)
                        .write()
                        .mode(SaveMode.Overwrite)
                        .option("compression", "zstd")
                        .option("parquet.enable.dictionary", "false")
                        // A table counts by this file, whatever a cluster's defaults say.
                        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "true");
        withDictionary(rows.schema())
                .forEach(column -> writer.option("parquet.enable.dictionary#" + column, "true"));
        writer.parquet(folder);
    }

    /** The names of the columns that keep a dictionary. */
    static Stream<String> withDictionary(StructType schema) {
        return Arrays.stream(schema.fields())
                .filter(field -> !NUMBERS.contains(field.dataType()))
                .map(StructField::name);
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
