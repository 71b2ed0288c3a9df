package org.janus.sweep.analysis;

import java.util.List;
import org.janus.sweep.table.Column;

/**
 * What an analysis table is: its name, the question it answers and its columns.
 *
 * @param name of the table and of its folder, in snake_case
 * @param question that it answers, one sentence
 * @param columns in order
 */
public record AnalysisTable(String name, String question, List<Column> columns) {

    /**
     * Copies the list.
     *
     * @param name of the table and of its folder, in snake_case
     * @param question that it answers, one sentence
     * @param columns in order
     */
    public AnalysisTable {
        columns = List.copyOf(columns);
    }
}
