package org.janus.sweep.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * Rows that are at hand as one Parquet file, as {@link ParquetTable} writes them, but without a job
 * of Spark: for the tables of a small sweep these jobs took most of the time.
 */
final class RowsFile {

    /** Where Spark keeps its own schema, with the comments of the columns. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private final List<Column> columns;
    private final MessageType type;

    RowsFile(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.type = new MessageType("spark_schema", columns.stream().map(RowsFile::type).toList());
    }

    /**
     * Writes rows to a file that does not exist.
     *
     * @param rows a cell for each column: Long, Double, Boolean or String, null without a value
     */
    void write(List<Object[]> rows, Path file, Configuration hadoop) throws IOException {
        ExampleParquetWriter.Builder builder =
                ExampleParquetWriter.builder(HadoopOutputFile.fromPath(file, hadoop))
                        .withConf(hadoop)
                        .withType(type)
                        .withExtraMetaData(Map.of(SPARK_SCHEMA, ParquetSchema.of(columns).json()))
                        .withCompressionCodec(CompressionCodecName.ZSTD)
                        .withDictionaryEncoding(false);
        columns.stream()
                .filter(ParquetTable::hasDictionary)
                .forEach(column -> builder.withDictionaryEncoding(column.name(), true));
        try (ParquetWriter<Group> writer = builder.build()) {
            for (Object[] row : rows) {
                writer.write(group(row));
            }
        }
    }

    private static Type type(Column column) {
        return switch (column.type()) {
            case BIGINT -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case DOUBLE -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case BOOLEAN -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case STRING ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
        };
    }

    private Group group(Object[] row) {
        Group group = new SimpleGroup(type);
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                add(group, i, row[i]);
            }
        }
        return group;
    }

    private void add(Group group, int i, Object cell) {
        switch (columns.get(i).type()) {
            case BIGINT -> group.add(i, (Long) cell);
            case DOUBLE -> group.add(i, (Double) cell);
            case BOOLEAN -> group.add(i, (Boolean) cell);
            case STRING -> group.add(i, (String) cell);
        }
    }
}
