package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.janus.model.State;
import org.janus.model.solve.Status;
import org.junit.jupiter.api.Test;

final class ProbeAccumulatorTest {

    @Test
    void probesAreReadInTheirOrderFromTheInterpolant() {
        double[] values =
                read(
                        SyntheticRun.ofTumorCells(Course.line(1e6, 1e5), 60).cutInto(7),
                        new Probe(Observable.TUMOR_CELLS, 25),
                        new Probe(Observable.TUMOR_CELLS, 0),
                        new Probe(Observable.LOG10_TUMOR_CELLS, 60),
                        new Probe(Observable.TUMOR_CELLS, 61));

        assertThat(values[0]).isEqualTo(3.5e6);
        assertThat(values[1]).isEqualTo(1e6);
        assertThat(values[2]).isCloseTo(StrictMath.log10(7e6), within(1e-14));
        assertThat(values[3]).isNaN();
    }

    @Test
    void aProbeAtTheTimeOfADoseIsTakenBeforeIt() {
        SyntheticRun run =
                new SyntheticRun(20)
                        .leg(5, Map.of(State.TUMOR_CELLS, Course.constant(8e7)))
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.constant(1e7)))
                        .dose(5);

        double[] values =
                read(
                        run,
                        new Probe(Observable.TUMOR_CELLS, 5),
                        new Probe(Observable.TUMOR_CELLS, Math.nextUp(5.0)));

        assertThat(values).containsExactly(8e7, 1e7);
    }

    @Test
    void aLaterProbeMayStandBeforeAnEarlierOne() {
        SyntheticRun run =
                new SyntheticRun(20)
                        .leg(5, Map.of(State.TUMOR_CELLS, Course.constant(8e7)))
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.constant(1e7)))
                        .dose(5);

        double[] values =
                read(
                        run,
                        new Probe(Observable.TUMOR_CELLS, 15),
                        new Probe(Observable.TUMOR_CELLS, 2));

        assertThat(values).containsExactly(1e7, 8e7);
    }

    @Test
    void aProbeAtTheBeginIsTakenBeforeADoseThere() {
        SyntheticRun run =
                new SyntheticRun(20)
                        .leg(0, Map.of(State.TUMOR_CELLS, Course.constant(8e7)))
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.constant(1e7)))
                        .dose(0);

        assertThat(read(run, new Probe(Observable.TUMOR_CELLS, 0))).containsExactly(8e7);
    }

    @Test
    void anAccumulatorRemembersNothingOfTheRunBefore() {
        ProbeAccumulator used =
                new ProbeAccumulator(List.of(new Probe(Observable.TUMOR_CELLS, 15)));
        SyntheticRun before = SyntheticRun.ofTumorCells(Course.constant(1e7), 20);
        SyntheticRun shorter = SyntheticRun.ofTumorCells(Course.constant(1e7), 10);
        before.play(used.begin(before.simulation()));

        shorter.play(used.begin(shorter.simulation()));

        assertThat(used.values()).containsExactly(Double.NaN);
    }

    @Test
    void aFailedRunHasNoProbes() {
        SyntheticRun run =
                SyntheticRun.ofTumorCells(Course.constant(1e7), 20)
                        .endingWith(Status.STEP_TOO_SMALL);

        assertThat(read(run, new Probe(Observable.TUMOR_CELLS, 5))).containsOnly(Double.NaN);
    }

    private static double[] read(SyntheticRun run, Probe... probes) {
        ProbeAccumulator accumulator = new ProbeAccumulator(List.of(probes));
        run.play(accumulator.begin(run.simulation()));
        return accumulator.values();
    }
}
