package org.janus.sweep.experiment;

import java.util.List;
import org.janus.model.Dose;

/**
 * One run that the experiments need, whichever of their sides it serves.
 *
 * @param conditions what the run is a function of
 * @param readouts what is read off it, each once
 */
record PanelRun(Conditions conditions, List<Readout> readouts) {

    /**
     * What a run is a function of; sides with equal conditions share their run.
     *
     * @param parameters values in force, in the order of the catalogue
     * @param doses by time
     * @param horizonDays how long the run is
     */
    record Conditions(List<Double> parameters, List<Dose> doses, double horizonDays) {

        static Conditions of(Side side, double horizonDays) {
            return new Conditions(side.parameters(), side.doses(), horizonDays);
        }

        double[] parameterVector() {
            return parameters.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
