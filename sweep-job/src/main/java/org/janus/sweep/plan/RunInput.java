package org.janus.sweep.plan;

import org.janus.model.solve.Simulation;

/**
 * Everything that one run is a function of, beside the solver's settings.
 *
 * @param runId point * scenarios + position of the scenario
 * @param point the design point
 * @param scenario the position of the scenario in the plan
 * @param simulation what to solve; not to be solved when {@link #isInvalid}
 * @param invalidity which numbers are outside their hard bounds, for a reader; empty when none is
 */
public record RunInput(
        long runId, DesignPoint point, int scenario, Simulation simulation, String invalidity) {

    /** {@return whether the run fails before it begins, with status INVALID_PARAMETERS} */
    public boolean isInvalid() {
        return !invalidity.isEmpty();
    }
}
