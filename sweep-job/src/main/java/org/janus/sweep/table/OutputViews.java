package org.janus.sweep.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/**
 * Every table of an output as a view of SQL: points, runs, trajectories when there are any, and
 * each analysis table. Of chunked tables a view holds the committed chunks only.
 *
 * @param folders the folders of each table, by its name
 */
public record OutputViews(Map<String, List<String>> folders) {

    /**
     * Copies the map.
     *
     * @param folders the folders of each table, by its name
     */
    public OutputViews {
        folders = new TreeMap<>(folders);
    }

    /**
     * {@return the views of an output as it is now; chunks that come later are not seen}
     *
     * @param folder the output
     */
    public static OutputViews of(OutputFolder folder) {
        Map<String, List<String>> folders = new TreeMap<>();
        for (ChunkTable table : ChunkTable.values()) {
            List<String> chunks = folder.committed(table);
            if (!chunks.isEmpty()) {
                folders.put(table.folder(), chunks);
            }
        }
        folder.tables().forEach(name -> folders.put(name, List.of(folder.table(name))));
        return new OutputViews(folders);
    }

    /** {@return the names of the views, in alphabetical order} */
    public List<String> names() {
        return List.copyOf(folders.keySet());
    }

    /**
     * Makes the views that a query names, as opening a table takes time; all if it names none.
     *
     * @param spark gets the views
     * @param query in SQL
     */
    public void register(SparkSession spark, String query) {
        List<String> named = new ArrayList<>(names());
        named.removeIf(name -> !isNamed(name, query));
        for (String name : named.isEmpty() ? names() : named) {
            spark.read()
                    .parquet(folders.get(name).toArray(String[]::new))
                    .createOrReplaceTempView(name);
        }
    }

    private static boolean isNamed(String name, String query) {
        return Pattern.compile("\\b" + name + "\\b").matcher(query.toLowerCase(Locale.ROOT)).find();
    }

    /**
     * {@return the same views as statements of DuckDB, one a line}. It reads the files where they
     * are, which must be a local disk or a store that it knows.
     */
    public List<String> duckDb() {
        return folders.entrySet().stream()
                .map(
                        table ->
                                "CREATE OR REPLACE VIEW "
                                        + table.getKey()
                                        + " AS SELECT * FROM read_parquet(["
                                        + files(table.getValue())
                                        + "], hive_partitioning = false);")
                .toList();
    }

    private static String files(List<String> folders) {
        return folders.stream()
                .map(folder -> "'" + local(folder).replace("'", "''") + "/*.parquet'")
                .collect(Collectors.joining(", "));
    }

    /** DuckDB takes paths of the local disk without a scheme. */
    private static String local(String folder) {
        return folder.startsWith("file:") ? new Path(folder).toUri().getPath() : folder;
    }
}
