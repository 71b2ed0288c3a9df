package org.janus.sweep.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;

/**
 * What an output holds, to be compared bit for bit: boxed doubles are equal exactly if their bits
 * are, which is not so for rows of Spark.
 */
public final class StoredBits {

    private StoredBits() {}

    /** The cells of all committed rows of a table, in the order of their columns and ids. */
    public static List<List<Object>> of(OutputFolder folder, ChunkTable table) {
        String[] order =
                switch (table) {
                    case POINTS -> new String[] {};
                    case RUNS -> new String[] {"run_id"};
                    case TRAJECTORIES -> new String[] {"run_id", "time_days"};
                };
        return TestSpark.session()
                .read()
                .parquet(folder.committed(table).toArray(String[]::new))
                .orderBy("point", order)
                .drop("chunk")
                .collectAsList()
                .stream()
                .map(StoredBits::cells)
                .toList();
    }

    private static List<Object> cells(Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::get).toList();
    }

    /** The cells of a row that was just made. */
    public static List<Object> cells(Object[] row) {
        return Arrays.stream(row).toList();
    }
}
