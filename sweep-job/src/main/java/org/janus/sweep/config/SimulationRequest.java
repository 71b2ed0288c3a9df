package org.janus.sweep.config;

import java.util.List;

/**
 * One run as the command line names it.
 *
 * @param context name of a context
 * @param scenario name of a scenario
 * @param settings parameters set on top, each {@code key=value}; later ones win
 * @param horizon how long, a time with its unit
 * @param every how often observables are kept, a time with its unit
 */
public record SimulationRequest(
        String context, String scenario, List<String> settings, String horizon, String every) {

    /**
     * Copies the settings.
     *
     * @param context name of a context
     * @param scenario name of a scenario
     * @param settings parameters set on top, each {@code key=value}; later ones win
     * @param horizon how long, a time with its unit
     * @param every how often observables are kept, a time with its unit
     */
    public SimulationRequest {
        settings = List.copyOf(settings);
    }
}
