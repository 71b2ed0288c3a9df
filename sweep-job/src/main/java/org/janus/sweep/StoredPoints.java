package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.design.ListDesign;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.PointsTable;

/**
 * The points of an output in place of the files that its design was read from, which may be gone by
 * now. A list has a million rows at most, so that they fit on the driver.
 *
 * @param spark reads them
 * @param folder of the output
 * @param design of the output
 */
record StoredPoints(SparkSession spark, OutputFolder folder, StoredDesign design)
        implements RowSource {

    /** A point that {@code where} leaves out has no runs; its neighbour keeps its place. */
    @Override
    public List<Map<String, Double>> rows(Path file) throws IOException {
        String[] chunks = folder.committed(ChunkTable.POINTS).toArray(String[]::new);
        if (chunks.length == 0) {
            throw new IOException("no point of it is written yet");
        }

        if (design.points() > ListDesign.MOST_ROWS) {
            throw new IOException(
                    design.points() + " points are more than a list of " + ListDesign.MOST_ROWS);
        }

        String index = PointsTable.POINT.name();
        List<Map<String, Double>> points = new ArrayList<>();
        Iterator<Row> rows = spark.read().parquet(chunks).orderBy(index).toLocalIterator();
        while (rows.hasNext()) {
            Row row = rows.next();
            long missing = row.<Long>getAs(index) - points.size();
            points.addAll(Collections.nCopies(Math.toIntExact(missing + 1), numbers(row)));
        }
        return points;
    }

    private Map<String, Double> numbers(Row row) {
        Map<String, Object> cells = new HashMap<>();
        for (String column : row.schema().fieldNames()) {
            cells.put(column, row.getAs(column));
        }
        return design.numbers(cells);
    }
}
