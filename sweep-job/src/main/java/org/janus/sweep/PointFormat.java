package org.janus.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.janus.sweep.table.Column;

/** How points are written into one file; the constants are the words of the command line. */
enum PointFormat {
    parquet {
        @Override
        long write(Path file, List<Column> columns, Iterator<Object[]> rows) throws IOException {
            MessageType schema = schema(columns);
            try (ParquetWriter<Group> writer =
                    ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                            .withType(schema)
                            .withCompressionCodec(CompressionCodecName.ZSTD)
                            .withDictionaryEncoding(false)
                            .build()) {
                long count = 0;
                for (; rows.hasNext(); count++) {
                    writer.write(group(schema, rows.next()));
                }
                return count;
            }
        }
    },
    csv {
        @Override
        long write(Path file, List<Column> columns, Iterator<Object[]> rows) throws IOException {
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                writer.write(
                        columns.stream().map(Column::name).collect(Collectors.joining(",")) + "\n");
                long count = 0;
                for (; rows.hasNext(); count++) {
                    writer.write(line(rows.next()));
                }
                return count;
            }
        }
    };

    /** Writes rows of these columns, of which there are whole numbers and doubles; counts them. */
    abstract long write(Path file, List<Column> columns, Iterator<Object[]> rows)
            throws IOException;

    private static String line(Object[] row) {
        return Arrays.stream(row).map(String::valueOf).collect(Collectors.joining(",")) + "\n";
    }

    private static MessageType schema(List<Column> columns) {
        var message = Types.buildMessage();
        for (Column column : columns) {
            boolean whole = column.type() == Column.Type.BIGINT;
            message.required(whole ? PrimitiveTypeName.INT64 : PrimitiveTypeName.DOUBLE)
                    .named(column.name());
        }
        return message.named("points");
    }

    private static Group group(MessageType schema, Object[] row) {
        SimpleGroup group = new SimpleGroup(schema);
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof Long whole) {
                group.add(i, whole);
            } else {
                group.add(i, (double) row[i]);
            }
        }
        return group;
    }
}
