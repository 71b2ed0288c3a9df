package org.janus.sweep.config;

import java.util.List;
import org.janus.sweep.experiment.Experiment;

/**
 * What came of reading experiments.
 *
 * @param experiments in the order of their files; those with problems are not there
 * @param problems everything that is wrong
 */
public record ExperimentReading(List<Experiment> experiments, List<Problem> problems) {

    /**
     * Copies the lists.
     *
     * @param experiments in the order of their files; those with problems are not there
     * @param problems everything that is wrong
     */
    public ExperimentReading {
        experiments = List.copyOf(experiments);
        problems = List.copyOf(problems);
    }
}
