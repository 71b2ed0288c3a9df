package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.table.Chunk;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.PointsTable;
import org.janus.sweep.table.StoredRows;

/**
 * One point of an output in place of the files that its design was read from, which may be gone by
 * now, so that its runs can be done again.
 *
 * @param design of the output
 * @param rows of the output
 * @param chunk that holds the point
 * @param point its index
 */
record StoredPoint(StoredDesign design, StoredRows rows, Chunk chunk, long point)
        implements RowSource {

    /** The one row; it stands for the point whatever its index is. */
    @Override
    public List<Map<String, Double>> rows(Path file) throws IOException {
        return List.of(
                rows.row(ChunkTable.POINTS, chunk, PointsTable.POINT, point)
                        .map(design::numbers)
                        .orElseThrow(() -> new IOException("point " + point + " is not stored")));
    }
}
