package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParquetRowsTest {

    @TempDir Path folder;

    @Test
    void readsNumbersOfAnyTypeAndLeavesNullsOut() throws IOException {
        MessageType schema =
                MessageTypeParser.parseMessageType(
                        "message m { optional double tumor_growth_rate;"
                                + " optional int32 priming_dc_arrival_rate; }");
        Path file = folder.resolve("rows.parquet");
        try (var writer =
                ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                        .withType(schema)
                        .build()) {
            SimpleGroup full = new SimpleGroup(schema);
            full.add("tumor_growth_rate", 0.4);
            full.add("priming_dc_arrival_rate", 91_000);
            writer.write(full);
            writer.write(new SimpleGroup(schema));
        }

        var rows = new ParquetRows().rows(file);

        assertThat(rows)
                .containsExactly(
                        Map.of("tumor_growth_rate", 0.4, "priming_dc_arrival_rate", 91_000.0),
                        Map.of());
    }

    @Test
    void aColumnOfTextIsRefused() throws IOException {
        MessageType schema =
                MessageTypeParser.parseMessageType("message m { required binary name (STRING); }");
        Path file = folder.resolve("rows.parquet");
        try (var writer =
                ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                        .withType(schema)
                        .build()) {
            SimpleGroup row = new SimpleGroup(schema);
            row.add("name", "ct26");
            writer.write(row);
        }

        assertThatThrownBy(() -> new ParquetRows().rows(file))
                .isInstanceOf(IOException.class)
                .hasMessage("column name is no number");
    }

    @Test
    void whatIsNoParquetIsRefused() throws IOException {
        Path file = folder.resolve("rows.parquet");
        Files.writeString(file, "tumor_growth_rate\n0.4\n");

        assertThatThrownBy(() -> new ParquetRows().rows(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a Parquet file");
    }
}
