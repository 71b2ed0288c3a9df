package org.janus.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.Manifest;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.StoredRows;

/**
 * The rows of a list design as its output keeps them, up to one point, so that its run can be done
 * again without the file that the list was read from. The rows before it are left empty.
 */
final class StoredPoint implements RowSource {

    private final Manifest manifest;
    private final StoredRows rows;
    private final Chunk chunk;
    private final long point;

    StoredPoint(Manifest manifest, StoredRows rows, Chunk chunk, long point) {
        this.manifest = manifest;
        this.rows = rows;
        this.chunk = chunk;
        this.point = point;
    }

    @Override
    public List<Map<String, Double>> rows(Path file) throws IOException {
        JsonNode design = manifest.config().at("/sweep/design");
        if (!design.path("type").asText().equals("list")) {
            throw new IOException(
                    "only the points of a list are kept as the file has them, and this is a "
                            + design.path("type").asText());
        }

        Map<String, Object> stored =
                rows.row(ChunkTable.POINTS, chunk, PointsTable.POINT, point)
                        .orElseThrow(() -> new IOException("point " + point + " is not stored"));
        List<Map<String, Double>> all =
                new ArrayList<>(Collections.nCopies(Math.toIntExact(point), Map.of()));
        all.add(numbers(stored, design.path("derive")));
        return all;
    }

    /** The numbers that were in the file; what is derived from them comes by itself. */
    private static Map<String, Double> numbers(Map<String, Object> stored, JsonNode derived) {
        Map<String, Double> numbers = new HashMap<>();
        stored.forEach(
                (column, cell) -> {
                    if (cell instanceof Double number) {
                        numbers.put(column, number);
                    }
                });
        derived.fieldNames()
                .forEachRemaining(key -> numbers.remove(key.replace('.', '_').replace('-', '_')));
        return numbers;
    }
}
