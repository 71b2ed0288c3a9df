package org.janus.sweep.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of a list design that names a file. */
interface RowReader {

    /** The rows of the file that the block names; empty after a problem. */
    Optional<List<Map<String, Double>>> rows(Block block);
}
