package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.Parameter;
import org.janus.model.batch.vector.VectorParts;
import org.janus.model.solve.ReferenceCase;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bits of a run do not depend on where, with whom and by what it is computed. */
final class PackingTest {

    private static final SolverSettings SETTINGS = SolverSettings.DEFAULT;
    private static final List<Simulation> RUNS = runs();
    private static final long[] ALONE = alone();

    static Stream<LaneParts> parts() {
        return Stream.of(new ScalarParts(), new VectorParts());
    }

    static IntStream lanes() {
        return IntStream.rangeClosed(1, 64);
    }

    @ParameterizedTest
    @MethodSource("lanes")
    void anyNumberOfLanesGivesTheBitsOfOne(int lanes) {
        List<Simulation> runs = RUNS.subList(0, 12);

        assertThat(bits(scalar(lanes), runs)).isEqualTo(first(runs.size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void vectorsGiveTheBitsOfPlainJava(int vectors) {
        LaneParts parts = new VectorParts();
        LaneKernel kernel = parts.kernel();
        int lanes = vectors * kernel.width();
        Simulator simulator = BatchSimulator.with(kernel, parts.arithmetic(), SETTINGS, lanes);

        assertThat(bits(simulator, RUNS)).isEqualTo(ALONE);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void neighboursAndTheOrderOfTheQueueDoNotMatter(LaneParts parts) {
        Random random = new Random(7);
        Simulator simulator = BatchSimulator.with(parts, SETTINGS);

        for (int round = 0; round < 5; round++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, RUNS.size()).boxed().toList());
            Collections.shuffle(order, random);
            long[] bits = bits(simulator, order.stream().map(RUNS::get).toList());

            for (int i = 0; i < bits.length; i++) {
                assertThat(bits[i]).as("run %d", order.get(i)).isEqualTo(ALONE[order.get(i)]);
            }
        }
    }

    @Test
    void outputsDoNotChangeARun() {
        List<Fingerprint> listeners = new ArrayList<>();
        for (int i = 0; i < RUNS.size(); i++) {
            listeners.add(Fingerprint.curious(i % 9));
        }

        solve(scalar(8), RUNS, listeners);

        assertThat(listeners.stream().mapToLong(Fingerprint::bits).toArray()).isEqualTo(ALONE);
    }

    /** Poisoned runs fail by themselves, in whatever lane. */
    @ParameterizedTest
    @MethodSource("parts")
    void poisonedNeighboursDoNotMatter(LaneParts parts) {
        List<Simulation> mixed = new ArrayList<>();
        for (Simulation run : RUNS) {
            mixed.add(run);
            mixed.add(poisoned(run, mixed.size()));
        }

        List<Fingerprint> listeners =
                solve(
                        BatchSimulator.with(parts, SETTINGS),
                        mixed,
                        mixed.stream().map(run -> Fingerprint.quiet()).toList());

        for (int i = 0; i < RUNS.size(); i++) {
            assertThat(listeners.get(2 * i).bits()).as("run %d", i).isEqualTo(ALONE[i]);
            assertThat(listeners.get(2 * i + 1).completion().status().isCompleted()).isFalse();
        }
    }

    private static Simulation poisoned(Simulation run, int seed) {
        double[] parameters = run.parameters().clone();
        Parameter[] victims = {
            Parameter.TUMOR_GROWTH_RATE, Parameter.TUMOR_INITIAL_CELLS, Parameter.CD4_ARRIVAL_RATE
        };
        double poison = seed % 2 == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
        parameters[victims[seed % victims.length].ordinal()] = poison;
        return new Simulation(parameters, run.doses(), run.horizonDays());
    }

    /** Runs of all kinds: the reference cases, and points of the catalogue's ranges. */
    private static List<Simulation> runs() {
        List<Simulation> runs = new ArrayList<>(BenchmarkRuns.of(8));
        ReferenceCase.all().forEach(reference -> runs.add(reference.simulation()));
        return runs;
    }

    private static long[] alone() {
        Simulator simulator = scalar(1);
        return RUNS.stream().mapToLong(run -> bits(simulator, List.of(run))[0]).toArray();
    }

    private static long[] first(int count) {
        long[] bits = new long[count];
        System.arraycopy(ALONE, 0, bits, 0, count);
        return bits;
    }

    private static Simulator scalar(int lanes) {
        LaneParts parts = new ScalarParts();
        return BatchSimulator.with(parts.kernel(), parts.arithmetic(), SETTINGS, lanes);
    }

    private static long[] bits(Simulator simulator, List<Simulation> runs) {
        List<Fingerprint> listeners = runs.stream().map(run -> Fingerprint.quiet()).toList();
        return solve(simulator, runs, listeners).stream().mapToLong(Fingerprint::bits).toArray();
    }

    private static List<Fingerprint> solve(
            Simulator simulator, List<Simulation> runs, List<Fingerprint> listeners) {
        List<Simulator.Task> tasks = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            tasks.add(new Simulator.Task(runs.get(i), listeners.get(i)));
        }

        simulator.solve(tasks.iterator());
        return listeners;
    }
}
