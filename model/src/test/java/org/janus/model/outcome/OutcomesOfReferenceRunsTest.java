package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.janus.model.Dose;
import org.janus.model.DualRoleEquations;
import org.janus.model.batch.BatchSimulator;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.ReferenceCase;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.StepListener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class OutcomesOfReferenceRunsTest {

    private static final double HORIZON_DAYS = 60;

    /** Who solves; a step of the batch simulator knows more of itself. */
    private enum Solver {
        HIPPARCHUS(HipparchusSimulator::new),
        BATCH(BatchSimulator::of);

        private final Function<SolverSettings, Simulator> simulator;

        Solver(Function<SolverSettings, Simulator> simulator) {
            this.simulator = simulator;
        }

        Simulator at(double tolerance) {
            return simulator.apply(SolverSettings.DEFAULT.withTolerance(tolerance));
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of(Solver.values())
                .flatMap(
                        solver ->
                                ReferenceCase.all().stream()
                                        .map(reference -> Arguments.of(solver, reference)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Tag("validation")
    void eventsMeetTheReferenceTimes(Solver solver, ReferenceCase reference) {
        OutcomeValues outcomes = outcomes(solver, reference, 1e-9);

        assertDays(outcomes, Outcome.TIME_TO_ELIMINATION, reference.eliminationDays());
        assertDays(outcomes, Outcome.TIME_TO_ESCAPE, reference.escapeDays());
    }

    /**
     * The samples are some 2e-3 d apart, so they miss a top by 1e-6 of it. Where the solver's steps
     * are held short by stability alone, the interpolant of STAT3 ripples by 1e-4 between ends that
     * are right; the peaks of IL-6 do not follow every ripple.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void outcomesAgreeWithDenseSamplingOfTheSameSteps(Solver solver, ReferenceCase reference) {
        DenseSampling dense = densely(solver, reference);

        OutcomeValues outcomes = outcomes(solver, reference, 1e-6);

        assertClose(outcomes, Outcome.TUMOR_CELLS_PEAK, dense.peak, 1e-5);
        assertClose(outcomes, Outcome.TUMOR_CELLS_NADIR, dense.nadir, 1e-5);
        assertClose(outcomes, Outcome.EFFECTOR_PEAK, dense.effectorPeak, 1e-5);
        assertClose(outcomes, Outcome.IL6_TUMOR_PEAK, dense.tumorIl6Peak, 1e-4);
        assertClose(outcomes, Outcome.IL6_PLASMA_PEAK, dense.plasmaIl6Peak, 1e-4);
        assertClose(outcomes, Outcome.LOG10_BURDEN_AUC, dense.burden, 1e-5);
        assertClose(outcomes, Outcome.STAT3_MEAN, dense.stat3 / HORIZON_DAYS, 1e-5);
        assertThat(outcomes.number(Outcome.TIME_TO_PEAK)).isCloseTo(dense.peakDays, within(0.01));
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isCloseTo(dense.nadirDays, within(0.01));
    }

    /** Other steps of the same course: what differs is the solver's error, not the reading. */
    @ParameterizedTest
    @MethodSource("cases")
    void shorterStepsChangeNothingButTheErrorOfTheSolver(Solver solver, ReferenceCase reference) {
        OutcomeValues fine = outcomes(solver, reference, 1e-11);

        OutcomeValues coarse = outcomes(solver, reference, 1e-8);

        assertThat(coarse.fate()).isEqualTo(fine.fate());
        assertThat(coarse.cell(Outcome.RESPONSE)).isEqualTo(fine.cell(Outcome.RESPONSE));
        for (Outcome outcome : Outcome.values()) {
            if (outcome.kind() == Outcome.Kind.NUMBER && !fine.isNull(outcome)) {
                assertClose(coarse, outcome, fine.number(outcome), 1e-4);
            }
        }
    }

    private static DenseSampling densely(Solver solver, ReferenceCase reference) {
        List<Dose> doses = reference.simulation().doses();
        DualRoleEquations equations = new DualRoleEquations(reference.simulation().parameters());
        DenseSampling dense =
                new DenseSampling(equations, doses.isEmpty() ? 10 : doses.get(0).timeDays());
        solve(solver.at(1e-6), reference, dense);
        return dense;
    }

    private static OutcomeValues outcomes(
            Solver solver, ReferenceCase reference, double tolerance) {
        OutcomeAccumulator accumulator = new OutcomeAccumulator(OutcomeSettings.DEFAULT);
        solve(solver.at(tolerance), reference, accumulator.begin(reference.simulation()));
        return accumulator.values();
    }

    private static void solve(Simulator simulator, ReferenceCase reference, StepListener listener) {
        var task = new Simulator.Task(reference.simulation(), listener);
        simulator.solve(List.of(task).iterator());
    }

    private static void assertDays(OutcomeValues got, Outcome outcome, OptionalDouble expected) {
        assertThat(got.isNull(outcome)).isEqualTo(expected.isEmpty());

        if (expected.isPresent()) {
            assertThat(got.number(outcome)).isCloseTo(expected.getAsDouble(), within(1e-4));
        }
    }

    private static void assertClose(
            OutcomeValues got, Outcome outcome, double expected, double relative) {
        assertThat(got.number(outcome))
                .as(outcome.column())
                .isCloseTo(expected, within(relative * Math.abs(expected)));
    }
}
