package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/**
 * The points of an output in place of the file that its list design was read from, which may be
 * gone by now. A list has a million rows at most, so that they fit on the driver.
 *
 * @param spark reads them
 * @param folder of the output
 */
record StoredPoints(SparkSession spark, OutputFolder folder) implements RowSource {

    private static final String POINT = "point";

    @Override
    public List<Map<String, Double>> rows(Path file) throws IOException {
        String[] chunks = folder.committed(ChunkTable.POINTS).toArray(String[]::new);
        if (chunks.length == 0) {
            throw new IOException("no point of it is written yet");
        }

        List<Map<String, Double>> points = new ArrayList<>();
        Iterator<Row> rows = spark.read().parquet(chunks).orderBy(POINT).toLocalIterator();
        rows.forEachRemaining(row -> points.add(numbers(row)));
        return points;
    }

    private static Map<String, Double> numbers(Row row) {
        Map<String, Double> numbers = new HashMap<>();
        for (String column : row.schema().fieldNames()) {
            if (!column.equals(POINT)) {
                numbers.put(column, row.<Double>getAs(column));
            }
        }
        return numbers;
    }
}
