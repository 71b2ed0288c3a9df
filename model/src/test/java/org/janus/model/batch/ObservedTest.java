package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.batch.vector.VectorParts;
import org.janus.model.kernel.KernelGenerator;
import org.janus.model.solve.Completion;
import org.janus.model.solve.ReferenceCase;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a kernel observes is at hand at both ends of every step. */
final class ObservedTest {

    /** Kernel and equations differ by rounding only; IL-6 has no terms that cancel. */
    private static final double TOLERANCE = 1e-12;

    private static final SolverSettings SETTINGS = SolverSettings.DEFAULT;

    static Stream<Simulator> simulators() {
        return Stream.of(
                BatchSimulator.with(new ScalarParts(), SETTINGS),
                BatchSimulator.with(new VectorParts(), SETTINGS),
                BatchSimulator.with(new ReadableKernel(), new ScalarArithmetic(), SETTINGS, 8));
    }

    @ParameterizedTest
    @MethodSource("simulators")
    @Tag("validation")
    void il6BelongsToTheStatesAtBothEndsOfAStep(Simulator simulator) {
        List<Witness> witnesses = new ArrayList<>();
        List<Simulator.Task> tasks = new ArrayList<>();
        for (Simulation run : runs()) {
            Witness witness = new Witness(run);
            witnesses.add(witness);
            tasks.add(new Simulator.Task(run, witness));
        }

        simulator.solve(tasks.iterator());

        assertThat(witnesses)
                .allSatisfy(witness -> assertThat(witness.worst).isBetween(0.0, TOLERANCE));
        assertThat(witnesses).anyMatch(witness -> witness.rejectedSteps > 0);
        assertThat(witnesses).anyMatch(witness -> witness.jumpsOfIl6 > 0);
        assertThat(witnesses).anyMatch(witness -> witness.washOuts > 0);
        assertThat(witnesses).anyMatch(witness -> witness.eliminations > 0);
    }

    private static List<Simulation> runs() {
        List<Simulation> runs = new ArrayList<>(BenchmarkRuns.of(4));
        ReferenceCase.all().forEach(reference -> runs.add(reference.simulation()));
        return runs;
    }

    /** Compares with the equations at the states it hears of. */
    private static final class Witness implements StepListener {

        private final DualRoleEquations equations;
        private double[] heard;
        private boolean jumped;
        private double worst;
        private double worstAtEnd;
        private long rejectedSteps;
        private int jumpsOfIl6;
        private int washOuts;
        private int eliminations;

        private Witness(Simulation run) {
            this.equations = new DualRoleEquations(run.parameters());
        }

        @Override
        public void started(double[] state) {
            this.heard = state.clone();
            this.jumped = true;
        }

        @Override
        public void stepped(Step step) {
            this.worst = Math.max(worst, worstAtEnd);
            this.worstAtEnd = 0;
            double[] atBegin = il6(heard);
            this.washOuts += !jumped && isWashedOut(step) ? 1 : 0;
            this.jumped = false;
            for (int i = 0; i < heard.length; i++) {
                heard[i] = step.end(i);
            }

            double[] atEnd = il6(heard);
            for (int k = 0; k < atEnd.length; k++) {
                this.worst = Math.max(worst, error(step.startQuantity(k), atBegin[k]));
                this.worstAtEnd = Math.max(worstAtEnd, error(step.endQuantity(k), atEnd[k]));
            }
        }

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {
            this.jumpsOfIl6 += il6(before)[0] != il6(after)[0] ? 1 : 0;
            this.heard = after.clone();
            this.jumped = true;
        }

        /** The end of a step that was cut here is not observed. */
        @Override
        public void eliminated(double timeDays) {
            this.worstAtEnd = 0;
            this.eliminations++;
        }

        @Override
        public void finished(Completion completion) {
            this.worst = Math.max(worst, worstAtEnd);
            this.rejectedSteps = completion.rejectedSteps();
        }

        private boolean isWashedOut(Step step) {
            for (int i = 0; i < heard.length; i++) {
                if (step.start(i) != heard[i]) {
                    return true;
                }
            }

            return false;
        }

        private double[] il6(double[] state) {
            double[] quantities = new double[Quantity.count()];
            equations.evaluate(state, new double[State.count()], quantities);
            return KernelGenerator.OBSERVED.stream()
                    .mapToDouble(quantity -> quantities[quantity.ordinal()])
                    .toArray();
        }

        /** Relative, but none where both are 0. */
        private static double error(double actual, double expected) {
            return actual == expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
        }
    }
}
