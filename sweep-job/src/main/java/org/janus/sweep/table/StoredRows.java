package org.janus.sweep.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.Type;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/**
 * The rows of committed chunks, read without Spark: single ones, and counts that the files' footers
 * hold. Failures of the storage are {@link UncheckedIOException}s.
 */
public final class StoredRows {

    private final OutputFolder folder;
    private final Configuration hadoop;

    /**
     * The rows of a folder.
     *
     * @param folder the output
     * @param hadoop how to reach its files
     */
    public StoredRows(OutputFolder folder, Configuration hadoop) {
        this.folder = folder;
        this.hadoop = hadoop;
    }

    /**
     * How many rows the table of runs has.
     *
     * @param rows all of them
     * @param failed those of failed runs
     */
    public record RowCount(long rows, long failed) {

        RowCount plus(RowCount other) {
            return new RowCount(rows + other.rows, failed + other.failed);
        }
    }

    /**
     * Counts the runs of chunks; reads the footers of their files only.
     *
     * @param chunks committed ones
     * @return rows in all, and those of failed runs
     */
    public RowCount count(List<Chunk> chunks) {
        return chunks.parallelStream()
                .flatMap(chunk -> folder.files(ChunkTable.RUNS, chunk).stream())
                .map(this::count)
                .reduce(new RowCount(0, 0), RowCount::plus);
    }

    private RowCount count(String file) {
        var path = new Path(file);
        try (ParquetFileReader reader =
                ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
            return reader.getFooter().getBlocks().stream()
                    .map(StoredRows::count)
                    .reduce(new RowCount(0, 0), RowCount::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run failed exactly where it has no outcome. */
    private static RowCount count(BlockMetaData block) {
        long failed =
                block.getColumns().stream()
                        .filter(c -> c.getPath().toDotString().equals(Outcome.OUTCOME.column()))
                        .mapToLong(column -> column.getStatistics().getNumNulls())
                        .sum();
        return new RowCount(block.getRowCount(), failed);
    }

    /**
     * {@return the cells of one row by column: Double, String, Boolean or Long; a column without a
     * value is left out}. Empty if there is no such row.
     *
     * @param table where to look
     * @param chunk that would hold the row
     * @param key a BIGINT column
     * @param value of the row in that column
     */
    public Optional<Map<String, Object>> row(
            ChunkTable table, Chunk chunk, Column key, long value) {
        var filter = FilterCompat.get(FilterApi.eq(FilterApi.longColumn(key.name()), value));
        for (String file : folder.files(table, chunk)) {
            Optional<Group> row = first(new Path(file), filter);
            if (row.isPresent()) {
                return row.map(StoredRows::cells);
            }
        }
        return Optional.empty();
    }

    private Optional<Group> first(Path file, FilterCompat.Filter filter) {
        try (ParquetReader<Group> reader =
                ParquetReader.builder(new GroupReadSupport(), file)
                        .withConf(hadoop)
                        .withFilter(filter)
                        .build()) {
            return Optional.ofNullable(reader.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> cells(Group row) {
        Map<String, Object> cells = new HashMap<>();
        for (Type field : row.getType().getFields()) {
            if (row.getFieldRepetitionCount(field.getName()) > 0) {
                cells.put(field.getName(), cell(row, field));
            }
        }
        return cells;
    }

    private static Object cell(Group row, Type field) {
        String name = field.getName();
        return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
            case INT64 -> row.getLong(name, 0);
            case DOUBLE -> row.getDouble(name, 0);
            case BOOLEAN -> row.getBoolean(name, 0);
            default -> row.getString(name, 0);
        };
    }
}
