package org.janus.sweep.report;

import java.util.List;
import java.util.Map;

/**
 * What the page shows.
 *
 * @param name of the sweep
 * @param folder the output, as a command line would name it
 * @param factors config key of each column that the sections name
 * @param answer the question and its answer
 * @param sections with charts
 * @param provenance how the output was made
 */
record Contents(
        String name,
        String folder,
        Map<String, String> factors,
        Answer answer,
        List<Section> sections,
        Provenance provenance) {

    /** Copies the list. */
    Contents {
        sections = List.copyOf(sections);
    }
}
