package org.janus.sweep.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.Observable;

/** Small experiments for tests. */
final class Experiments {

    private Experiments() {}

    static Side side(String name, Map<Parameter, Double> set, Schedule... schedules) {
        double[] parameters = Parameter.defaults();
        set.forEach((parameter, value) -> parameters[parameter.ordinal()] = value);
        return new Side(name, Arrays.stream(parameters).boxed().toList(), List.of(schedules));
    }

    /** log10 of tumor cells at a time, of untreated against without IL-6. */
    static Experiment knockout(double timeDays, Accepted accepted) {
        var readout = new Readout.AtTime(Observable.LOG10_TUMOR_CELLS, timeDays);
        return new Experiment(
                "E01",
                ExperimentKind.CALIBRATION,
                "",
                "",
                30,
                List.of(
                        side("untreated", Map.of()),
                        side("knockout", Map.of(Parameter.IL6_PRODUCTION_SCALE, 0.0))),
                List.of(
                        new Part(
                                "",
                                Comparison.DIFFERENCE,
                                new Operand(List.of("untreated"), readout),
                                Optional.of(new Operand(List.of("knockout"), readout)),
                                accepted)));
    }

    /** A value of one side. */
    static Experiment value(Side side, Readout readout, Accepted accepted) {
        return new Experiment(
                "P01",
                ExperimentKind.PREDICTION,
                "",
                "",
                60,
                List.of(side),
                List.of(
                        new Part(
                                "",
                                Comparison.VALUE,
                                new Operand(List.of(side.name()), readout),
                                Optional.empty(),
                                accepted)));
    }

    static Accepted range(Bound... bounds) {
        return new Accepted.Range(List.of(bounds), Optional.empty());
    }

    static Bound above(double value) {
        return new Bound(Bound.Relation.ABOVE, value);
    }
}
