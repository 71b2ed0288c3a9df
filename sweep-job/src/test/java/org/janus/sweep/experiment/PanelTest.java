package org.janus.sweep.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.janus.sweep.experiment.Experiments.above;
import static org.janus.sweep.experiment.Experiments.range;
import static org.janus.sweep.experiment.Experiments.side;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.Agent;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.Observable;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.TumorFate;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.junit.jupiter.api.Test;

final class PanelTest {

    private static final Side UNTREATED = side("untreated", Map.of());

    private static Simulator simulator() {
        return new HipparchusSimulator(SolverSettings.DEFAULT);
    }

    private static PartResult only(Experiment experiment, Simulator simulator) {
        return Panel.of(List.of(experiment)).results(simulator).get(0).parts().get(0);
    }

    @Test
    void sidesWithEqualConditionsShareARun() {
        Panel panel =
                Panel.of(
                        List.of(
                                Experiments.knockout(10, range(above(0))),
                                Experiments.knockout(20, range(above(0)))));

        assertThat(panel.runs()).hasSize(2);
    }

    @Test
    void twoTimesOfOneRunAreTwoMeasures() {
        var results =
                Panel.of(
                                List.of(
                                        Experiments.knockout(10, range(above(0))),
                                        Experiments.knockout(20, range(above(0)))))
                        .results(simulator());

        assertThat(results.get(0).parts().get(0).value())
                .isNotEqualTo(results.get(1).parts().get(0).value());
    }

    /** The burden begins at 2e5 cells, and the horizon is 60 d. */
    @Test
    void theTimeToABurdenIsTheHorizonWhereItNeverComes() {
        var never = new Readout.TimeToBurden(1e14);
        var atOnce = new Readout.TimeToBurden(1e5);

        assertThat(only(Experiments.value(UNTREATED, never, range(above(0))), simulator()).value())
                .isEqualTo(60);
        assertThat(only(Experiments.value(UNTREATED, atOnce, range(above(0))), simulator()).value())
                .isZero();
    }

    @Test
    void aFateHasTheTimeAtWhichItWasSealed() {
        var resected = side("resected", Map.of(), Schedule.once(Agent.RESECTION, 0.999999, 1));
        var fate = new Readout.OfOutcome(Outcome.OUTCOME);

        PartResult result =
                only(
                        Experiments.value(resected, fate, new Accepted.Fate(TumorFate.ELIMINATION)),
                        simulator());

        assertThat(result.fate()).contains(TumorFate.ELIMINATION);
        assertThat(result.value()).isEqualTo(1);
        assertThat(result.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(result.text()).isEqualTo("ELIMINATION at 1 d");
    }

    @Test
    void ofSeveralSidesTheLeastCounts() {
        var readout = new Readout.AtTime(Observable.TUMOR_CELLS, 0);
        var small = side("small", Map.of(Parameter.TUMOR_INITIAL_CELLS, 1e4));
        var experiment =
                new Experiment(
                        "E01",
                        ExperimentKind.CALIBRATION,
                        "",
                        "",
                        1,
                        List.of(UNTREATED, small),
                        List.of(
                                new Part(
                                        "",
                                        Comparison.VALUE,
                                        new Operand(List.of("untreated", "small"), readout),
                                        Optional.empty(),
                                        range(above(0)))));

        assertThat(only(experiment, simulator()).value()).isEqualTo(1e4);
    }

    @Test
    void aRunThatFailsMeasuresNothingAndDisagrees() {
        var tooFew = new HipparchusSimulator(new SolverSettings(1e-6, 3, 1_000));
        var readout = new Readout.AtTime(Observable.TUMOR_CELLS, 50);

        PartResult result = only(Experiments.value(UNTREATED, readout, range(above(0))), tooFew);

        assertThat(result.value()).isNaN();
        assertThat(result.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(result.text()).isEqualTo("nothing");
    }

    @Test
    void aCalibrationThatDisagreesHasFailed() {
        var results =
                Panel.of(List.of(Experiments.knockout(20, range(above(100))))).results(simulator());

        assertThat(results.get(0).verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(results.get(0).isFailedCalibration()).isTrue();
    }

    @Test
    void endsCanBeMultiplesOfAnEarlierPart() {
        var range = new Accepted.Range(List.of(above(2)), Optional.of("first"));

        assertThat(range.allows(7, 3)).isTrue();
        assertThat(range.allows(6, 3)).isFalse();
        assertThat(range.text()).isEqualTo("> 2 times first");
    }

    @Test
    void measuresFollowTheirDefinitions() {
        assertThat(Comparison.VALUE.of(3, Double.NaN)).isEqualTo(3);
        assertThat(Comparison.DIFFERENCE.of(3, 5)).isEqualTo(-2);
        assertThat(Comparison.ABSOLUTE_DIFFERENCE.of(3, 5)).isEqualTo(2);
        assertThat(Comparison.RATIO.of(3, 5)).isCloseTo(0.6, within(1e-15));
        assertThat(Comparison.RATIO.of(3, 0)).isNaN();
    }
}
