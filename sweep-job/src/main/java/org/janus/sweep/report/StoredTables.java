package org.janus.sweep.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.PointsTable;

/**
 * The tables of an output, read without an engine: whole where they are small, else the rows of the
 * first points. Rows come in the order of the files' names, which is that of the points. Failures
 * of the storage are {@link UncheckedIOException}s.
 */
final class StoredTables {

    /** Of no use to a reader of the page, and too many for the driver. */
    private static final int MOST_ROWS = 1_000_000;

    private final OutputFolder folder;
    private final Configuration hadoop;
    private final List<String> names;
    private final JsonNode config;

    private StoredTables(OutputFolder folder, Configuration hadoop, JsonNode config) {
        this.folder = folder;
        this.hadoop = hadoop;
        this.names = folder.tables();
        this.config = config;
    }

    /**
     * The tables of a folder.
     *
     * @param config the resolved config of the output
     */
    static StoredTables of(OutputFolder folder, Configuration hadoop, JsonNode config) {
        return new StoredTables(folder, hadoop, config);
    }

    /** Whether a scenario gives doses: others change the tumor or its host. */
    boolean isTreatment(String scenario) {
        return !config.path("scenarios").path(scenario).path("doses").isEmpty();
    }

    /** A value of the config, by its path; a missing node where there is none. */
    JsonNode config(String path) {
        return config.at(path);
    }

    /** An analysis table; empty if it is not there or has no rows. */
    Optional<StoredTable> table(String name) {
        return table(name, row -> true);
    }

    /** The rows of an analysis table that fulfil a condition; empty if there are none. */
    Optional<StoredTable> table(String name, Predicate<StoredTable.Row> condition) {
        return names.contains(name)
                ? read(new Reading(name, List.of(folder.table(name)), FilterCompat.NOOP), condition)
                : Optional.empty();
    }

    /** The rows of the first points of an analysis table with a row for each point. */
    Optional<StoredTable> firstPoints(String name, long points) {
        return names.contains(name)
                ? read(new Reading(name, List.of(folder.table(name)), below(points)), row -> true)
                : Optional.empty();
    }

    /** The rows of some points of a table of chunks; empty if there is no such table. */
    Optional<StoredTable> points(ChunkTable table, List<Long> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }

        long last = points.stream().mapToLong(Long::longValue).max().orElseThrow();
        Reading reading = new Reading(table.folder(), folder.committed(table), below(last + 1));
        return read(reading, row -> points.contains(row.count(PointsTable.POINT.name())));
    }

    /** The rows of the first points of a table of chunks; empty if there is no such table. */
    Optional<StoredTable> firstPoints(ChunkTable table, long points) {
        return read(
                new Reading(table.folder(), folder.committed(table), below(points)), row -> true);
    }

    private static FilterCompat.Filter below(long points) {
        return FilterCompat.get(
                FilterApi.lt(FilterApi.longColumn(PointsTable.POINT.name()), points));
    }

    /** What is to be read: a table, where it lies, which rows. */
    private record Reading(String name, List<String> folders, FilterCompat.Filter filter) {}

    private Optional<StoredTable> read(Reading reading, Predicate<StoredTable.Row> condition) {
        var rows = new Rows(condition);
        reading.folders().stream()
                .flatMap(path -> files(new Path(path)).stream())
                .forEach(file -> read(file, reading, rows));
        return rows.cells.isEmpty()
                ? Optional.empty()
                : Optional.of(StoredTable.of(reading.name(), rows.columns, rows.cells));
    }

    private void read(Path file, Reading reading, Rows rows) {
        try (ParquetReader<Group> reader =
                ParquetReader.builder(new GroupReadSupport(), file)
                        .withConf(hadoop)
                        .withFilter(reading.filter())
                        .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that are kept. */
    private static final class Rows {

        private final Predicate<StoredTable.Row> condition;
        private final List<String> columns = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Object[]> cells = new ArrayList<>();

        Rows(Predicate<StoredTable.Row> condition) {
            this.condition = condition;
        }

        void add(Group row) {
            if (columns.isEmpty()) {
                row.getType().getFields().forEach(field -> columns.add(field.getName()));
                columns.forEach(column -> places.put(column, places.size()));
            }

            Object[] values = cells(row);
            if (cells.size() < MOST_ROWS && condition.test(new StoredTable.Row(places, values))) {
                cells.add(values);
            }
        }
    }

    private static Object[] cells(Group row) {
        List<Type> fields = row.getType().getFields();
        Object[] cells = new Object[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.getFieldRepetitionCount(i) == 0 ? null : cell(row, fields.get(i), i);
        }
        return cells;
    }

    private static Object cell(Group row, Type field, int i) {
        return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
            case INT64 -> row.getLong(i, 0);
            case INT32 -> (long) row.getInteger(i, 0);
            case DOUBLE -> row.getDouble(i, 0);
            case BOOLEAN -> row.getBoolean(i, 0);
            default -> row.getString(i, 0);
        };
    }

    private List<Path> files(Path path) {
        try {
            return Arrays.stream(path.getFileSystem(hadoop).listStatus(path))
                    .map(FileStatus::getPath)
                    .filter(file -> file.getName().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (FileNotFoundException absent) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
