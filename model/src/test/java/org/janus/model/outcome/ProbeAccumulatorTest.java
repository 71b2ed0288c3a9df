package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.janus.model.State;
import org.janus.model.solve.Status;
import org.junit.jupiter.api.Test;

final class ProbeAccumulatorTest {

    @Test
    void columnsNameObservableAndTime() {
        assertThat(new Probe(Observable.TUMOR_CELLS, 25).column()).isEqualTo("tumor_cells_at_25d");
        assertThat(new Probe(Observable.TUMOR_CELLS, 12.5).column())
                .isEqualTo("tumor_cells_at_12_5d");
        assertThat(new Probe(Observable.IL6_TUMOR, 100).column()).isEqualTo("il6_tumor_pm_at_100d");
    }

    @Test
    void aNegativeTimeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Probe(Observable.KILL_RATE, -1))
                .withMessage("time of probe kill-rate is -1.0 d; it must be >= 0 d");
    }

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
