package org.janus.sweep.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads the rows of a file that this package cannot read itself, such as Parquet. */
public interface RowSource {

    /** No such file can be read. */
    RowSource NONE =
            file -> {
                throw new IOException("only .csv files can be read here");
            };

    /**
     * {@return the rows of a file: numbers by factor key or column; what is absent keeps its base
     * value}
     *
     * @param file CSV or Parquet
     * @throws IOException if the file cannot be read, or holds something else than numbers
     */
    List<Map<String, Double>> rows(Path file) throws IOException;
}
