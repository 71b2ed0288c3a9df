package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.janus.model.State;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.ReferenceCase;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.junit.jupiter.api.Test;

final class TrajectorySamplerTest {

    @Test
    void samplesComeInOrderFromBeginToHorizon() {
        SyntheticRun run = SyntheticRun.ofTumorCells(Course.line(100, 10), 3).cutInto(2);

        TreeMap<Double, double[]> samples = sample(run, SampleTimes.every(1, 3));

        assertThat(samples.keySet()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(samples.values().stream().map(values -> values[0]))
                .containsExactly(100.0, 110.0, 120.0, 130.0);
    }

    @Test
    void aSampleAtTheTimeOfADoseIsTakenBeforeIt() {
        SyntheticRun run =
                new SyntheticRun(3)
                        .leg(1, Map.of(State.TUMOR_CELLS, Course.constant(80)))
                        .leg(3, Map.of(State.TUMOR_CELLS, Course.constant(10)))
                        .dose(1);

        TreeMap<Double, double[]> samples = sample(run, SampleTimes.at(List.of(2.0, 1.0)));

        assertThat(samples.get(1.0)[0]).isEqualTo(80);
        assertThat(samples.get(2.0)[0]).isEqualTo(10);
    }

    @Test
    void aSampleAtTheBeginIsTakenBeforeADoseThere() {
        SyntheticRun run =
                new SyntheticRun(3)
                        .leg(0, Map.of(State.TUMOR_CELLS, Course.constant(80)))
                        .leg(3, Map.of(State.TUMOR_CELLS, Course.constant(10)))
                        .dose(0);

        TreeMap<Double, double[]> samples = sample(run, SampleTimes.every(1, 3));

        assertThat(samples.get(0.0)[0]).isEqualTo(80);
        assertThat(samples.get(1.0)[0]).isEqualTo(10);
    }

    /** What is asked for changes neither the outcomes nor the samples shared by two grids. */
    @Test
    void twoGridsGiveTheSameBits() {
        ReferenceCase reference = ReferenceCase.all().get(0);
        TreeMap<Double, double[]> coarse = new TreeMap<>();
        TreeMap<Double, double[]> fine = new TreeMap<>();

        OutcomeValues withCoarse = solve(reference, SampleTimes.every(5, 60), coarse);
        OutcomeValues withFine = solve(reference, SampleTimes.every(0.25, 60), fine);

        for (Outcome outcome : Outcome.values()) {
            assertThat(withCoarse.cell(outcome)).isEqualTo(withFine.cell(outcome));
        }
        assertThat(coarse).hasSize(13);
        coarse.forEach((time, values) -> assertThat(fine.get(time)).containsExactly(values));
    }

    private static OutcomeValues solve(
            ReferenceCase reference, SampleTimes times, TreeMap<Double, double[]> samples) {
        OutcomeAccumulator outcomes = new OutcomeAccumulator(OutcomeSettings.DEFAULT);
        TrajectorySampler sampler = new TrajectorySampler(times, keepingIn(samples));
        var listeners =
                new Listeners(
                        List.of(
                                sampler.begin(reference.simulation()),
                                outcomes.begin(reference.simulation())));
        List<Simulator.Task> tasks = new ArrayList<>();
        tasks.add(new Simulator.Task(reference.simulation(), listeners));
        new HipparchusSimulator(SolverSettings.DEFAULT).solve(tasks.iterator());
        return outcomes.values();
    }

    private static TreeMap<Double, double[]> sample(SyntheticRun run, SampleTimes times) {
        TreeMap<Double, double[]> samples = new TreeMap<>();
        TrajectorySampler sampler = new TrajectorySampler(times, keepingIn(samples));
        run.play(sampler.begin(run.simulation()));
        return samples;
    }

    private static TrajectorySink keepingIn(TreeMap<Double, double[]> samples) {
        return (timeDays, observables) -> samples.put(timeDays, observables.clone());
    }
}
