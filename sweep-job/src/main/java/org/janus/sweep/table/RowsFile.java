package org.janus.sweep.table;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.spark.sql.types.StructType;

/**
 * Rows as one Parquet file, zstd, without Spark's own writer, which takes three times as long. A
 * dictionary is kept for text and flags only; of random doubles it would be larger than the column
 * and cost a third of the time.
 *
 * @param schema of the table
 */
record RowsFile(StructType schema) {

    /**
     * Writes rows to a file that does not exist.
     *
     * @param rows a cell for each column: Long, Double, Boolean or String, null without a value
     */
    void write(List<Object[]> rows, Path file, Configuration hadoop) throws IOException {
        try (ParquetWriter<Object[]> writer = open(file, hadoop)) {
            for (Object[] row : rows) {
                writer.write(row);
            }
        }
    }

    /** A file that does not exist, to be written row by row and closed. */
    ParquetWriter<Object[]> open(Path file, Configuration hadoop) throws IOException {
        Builder builder =
                new Builder(HadoopOutputFile.fromPath(file, hadoop), schema)
                        .withConf(hadoop)
                        .withRowGroupSize(ParquetOutputFormat.getLongBlockSize(hadoop))
                        .withCompressionCodec(CompressionCodecName.ZSTD)
                        .withDictionaryEncoding(false);
        ParquetTable.withDictionary(schema)
                .forEach(column -> builder.withDictionaryEncoding(column, true));
        return builder.build();
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

        private final StructType schema;

        Builder(OutputFile file, StructType schema) {
            super(file);
            this.schema = schema;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the only one that must be there
        protected WriteSupport<Object[]> getWriteSupport(Configuration hadoop) {
            return new CellWriter(schema);
        }
    }
}
