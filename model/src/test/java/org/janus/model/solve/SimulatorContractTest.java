package org.janus.model.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.janus.model.Agent;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every simulator of the model promises. */
public abstract class SimulatorContractTest {

    private static final double ESCAPE_CELLS = 5e8;
    private static final double[] TIMES_DAYS = {5, 10, 15, 20, 30, 40, 50, 60};

    /** The simulator under test. */
    protected abstract Simulator simulator(SolverSettings settings);

    /** A tolerance at which the simulator meets the reference files. */
    protected abstract double tightTolerance();

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.all().stream();
    }

    /** The files hold ten digits; 1e-5 leaves room for the solver and not for a wrong equation. */
    @ParameterizedTest
    @MethodSource("cases")
    @Tag("validation")
    void meetsTheReferenceStates(ReferenceCase reference) {
        Recorder recorder = solve(reference.simulation());

        assertThat(recorder.completion().status()).isEqualTo(Status.COMPLETED);
        reference
                .states()
                .forEach((time, y) -> assertStates(recorder.samples().get(time), y, time));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("validation")
    void meetsTheReferenceEvents(ReferenceCase reference) {
        Recorder recorder = solve(reference.simulation());

        assertDays(recorder.eliminationDays(), reference.eliminationDays());
        assertDays(recorder.riseDays(), reference.escapeDays());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statesStayPositive(ReferenceCase reference) {
        Recorder recorder = solve(reference.simulation());

        for (State state : State.values()) {
            assertThat(recorder.lowest()[state.ordinal()])
                    .as(state.column())
                    .isGreaterThan(-1e-9 * state.errorScale());
        }
    }

    /**
     * Without IL-6 and T cells C and K follow the capacity system, solved here by Runge and Kutta.
     */
    @Test
    @Tag("validation")
    void withoutIl6AndTCellsTheTumorFollowsItsCapacity() {
        double[] p = Parameter.defaults();
        p[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
        p[Parameter.PRIMING_NAIVE_ENTRY_RATE.ordinal()] = 0;

        Recorder recorder = solve(new Simulation(p, List.of(), 60));

        double[] expected = CapacitySystem.of(p).after(30);
        assertThat(recorder.samples().get(30.0)[0])
                .isCloseTo(expected[0], within(1e-6 * expected[0]));
        assertThat(recorder.samples().get(30.0)[1])
                .isCloseTo(expected[1], within(1e-6 * expected[1]));
    }

    /** Doses of a drug that only decays superpose: A(t) = sum of a exp(-k (t - t_i)). */
    @Test
    @Tag("validation")
    void dosesSuperpose() {
        List<Dose> doses =
                List.of(
                        new Dose(3, Agent.ANTI_IL6R, 300),
                        new Dose(7.5, Agent.ANTI_IL6R, 100),
                        new Dose(7.5, Agent.ANTI_IL6R, 50));

        Recorder recorder = solve(new Simulation(Parameter.defaults(), doses, 60));

        double k = Parameter.DRUG_ANTI_IL6R_ELIMINATION.defaultValue();
        double expected = 300 * StrictMath.exp(-k * 7) + 150 * StrictMath.exp(-k * 2.5);
        assertThat(recorder.samples().get(10.0)[State.ANTI_IL6R.ordinal()])
                .isCloseTo(expected, within(1e-6 * expected));
        assertThat(recorder.jumpDays()).containsExactly(3.0, 7.5, 7.5);
    }

    @Test
    void dosesAtTheVeryBeginningAndEndAreGiven() {
        List<Dose> doses =
                List.of(
                        new Dose(0, Agent.ANTI_PD1, 30),
                        new Dose(60, Agent.ANTI_PD1, 30),
                        new Dose(60.001, Agent.ANTI_PD1, 30));

        Recorder recorder = solve(new Simulation(Parameter.defaults(), doses, 60));

        assertThat(recorder.jumpDays()).containsExactly(0.0, 60.0);
        assertThat(recorder.samples().get(60.0)[State.ANTI_PD1.ordinal()]).isLessThan(0.1);
    }

    @Test
    void aDoseThatLeavesLessThanOneCellIsAnElimination() {
        double[] p = Parameter.defaults();
        p[Parameter.TUMOR_INITIAL_CELLS.ordinal()] = 1e4;
        List<Dose> doses = List.of(new Dose(2, Agent.RESECTION, 0.99999));

        Recorder recorder = solve(new Simulation(p, doses, 60));

        assertThat(recorder.eliminationDays()).hasValue(2);
        assertThat(recorder.samples().get(60.0)[0]).isZero();
    }

    @Test
    void theStepLimitIsAStatus() {
        Recorder recorder =
                solve(
                        new Simulation(Parameter.defaults(), List.of(), 60),
                        new SolverSettings(tightTolerance(), 5, 1_000_000));

        assertThat(recorder.completion().status()).isEqualTo(Status.STEP_LIMIT);
        assertThat(recorder.completion().timeDays()).isLessThan(60);
        assertThat(recorder.completion().detail()).contains("5");
    }

    @Test
    void theEvaluationLimitIsAStatus() {
        Recorder recorder =
                solve(
                        new Simulation(Parameter.defaults(), List.of(), 60),
                        new SolverSettings(tightTolerance(), 100_000, 100));

        assertThat(recorder.completion().status()).isEqualTo(Status.EVALUATION_LIMIT);
    }

    @Test
    void aStateThatIsNotANumberIsAStatus() {
        double[] p = Parameter.defaults();
        p[Parameter.TUMOR_GROWTH_RATE.ordinal()] = Double.NaN;

        Recorder recorder = solve(new Simulation(p, List.of(), 60));

        assertThat(recorder.completion().status()).isEqualTo(Status.NON_FINITE);
    }

    /** Solves one simulation at the tight tolerance. */
    protected final Recorder solve(Simulation simulation) {
        return solve(simulation, SolverSettings.DEFAULT.withTolerance(tightTolerance()));
    }

    private Recorder solve(Simulation simulation, SolverSettings settings) {
        Recorder recorder = new Recorder(ESCAPE_CELLS, TIMES_DAYS);
        List<Simulator.Task> tasks = new ArrayList<>();
        tasks.add(new Simulator.Task(simulation, recorder));
        simulator(settings).solve(tasks.iterator());
        return recorder;
    }

    private static void assertStates(double[] got, double[] expected, double timeDays) {
        for (State state : State.values()) {
            double y = expected[state.ordinal()];
            double floor = state.unit().equals("cell") ? 1e-3 : 1e-6;
            assertThat(got[state.ordinal()])
                    .as("%s at %s d", state.column(), timeDays)
                    .isCloseTo(y, within(1e-5 * Math.abs(y) + floor));
        }
    }

    private static void assertDays(OptionalDouble got, OptionalDouble expected) {
        assertThat(got.isPresent()).isEqualTo(expected.isPresent());
        if (expected.isPresent()) {
            assertThat(got.getAsDouble()).isCloseTo(expected.getAsDouble(), within(1e-4));
        }
    }
}
