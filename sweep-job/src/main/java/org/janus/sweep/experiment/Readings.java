package org.janus.sweep.experiment;

import java.util.Comparator;

/** What was read off the runs of one animal, or of the model as it is. */
final class Readings {

    private final Panel panel;
    private final Reading[][] readings;

    Readings(Panel panel) {
        this.panel = panel;
        this.readings = new Reading[panel.runs().size()][];
    }

    void put(int run, Reading[] read) {
        readings[run] = read;
    }

    /** The reading of an operand; of several sides the least, none if one of them has none. */
    Reading least(Experiment experiment, Operand operand) {
        return operand.sides().stream()
                .map(side -> reading(experiment.side(side), experiment, operand.readout()))
                .min(Comparator.comparingDouble(Readings::rank))
                .orElseThrow();
    }

    private static double rank(Reading reading) {
        return Double.isNaN(reading.value()) ? Double.NEGATIVE_INFINITY : reading.value();
    }

    private Reading reading(Side side, Experiment experiment, Readout readout) {
        int run = panel.indexOf(side, experiment.horizonDays());
        return readings[run][panel.runs().get(run).readouts().indexOf(readout)];
    }
}
