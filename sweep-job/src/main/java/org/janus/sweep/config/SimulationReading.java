package org.janus.sweep.config;

import java.util.List;
import java.util.Optional;
import org.janus.sweep.simulation.SingleRun;

/**
 * What came of reading a request for one run.
 *
 * @param run empty if there is any problem
 * @param everyDays how often observables are kept
 * @param problems everything that is wrong
 * @param warnings everything that is allowed and doubtful
 */
public record SimulationReading(
        Optional<SingleRun> run, double everyDays, List<Problem> problems, List<Warning> warnings) {

    /**
     * Copies the lists.
     *
     * @param run empty if there is any problem
     * @param everyDays how often observables are kept
     * @param problems everything that is wrong
     * @param warnings everything that is allowed and doubtful
     */
    public SimulationReading {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
