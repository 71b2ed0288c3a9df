package org.janus.model.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.janus.model.State;
import org.janus.model.batch.vector.VectorParts;
import org.janus.model.solve.Completion;
import org.janus.model.solve.ReferenceCase;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was found for a group of lanes is what each step tells by itself. */
final class SurveyTest {

    /** Both are exact on the interpolant, whose coefficients cancel a little. */
    private static final double ROUNDING = 1e-11;

    private static final int CELLS = State.TUMOR_CELLS.ordinal();
    private static final int METASTASES = State.METASTATIC_CELLS.ordinal();
    private static final int EFFECTORS = State.EFFECTOR_CELLS.ordinal();
    private static final int STAT3 = State.STAT3.ordinal();

    static Stream<LaneParts> parts() {
        return Stream.of(new ScalarParts(), new VectorParts());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aSurveyAnswersAsTheStepWould(LaneParts parts) {
        Witness witness = new Witness();
        List<Simulation> runs = new ArrayList<>(BenchmarkRuns.of(4));
        ReferenceCase.all().forEach(reference -> runs.add(reference.simulation()));
        Stream<Simulator.Task> tasks = runs.stream().map(run -> new Simulator.Task(run, witness));

        BatchSimulator.with(parts, SolverSettings.DEFAULT).solve(tasks.iterator());

        assertThat(witness.worst).isBetween(0.0, ROUNDING);
        assertThat(witness.otherAnswers).isZero();
        assertThat(witness.unsure).isPositive();
        assertThat(witness.bent).isPositive();
        assertThat(witness.cut).isPositive();
    }

    /** Asks every step twice. */
    private static final class Witness implements StepListener {

        private double worst;
        private int otherAnswers;
        private int unsure;
        private int bent;
        private int cut;

        @Override
        public void started(double[] state) {}

        @Override
        public void stepped(Step step) {
            Step itself = new Unsurveyed(step);
            boolean isCut = Double.isNaN(step.endQuantity(0));
            compare(step.integral(STAT3), isCut ? itself.integral(STAT3) : simpson(step));
            compare(step.log10Integral(CELLS), itself.log10Integral(CELLS));
            compare(step.isMonotone(CELLS), itself.isMonotone(CELLS));
            compare(step.isMonotone(METASTASES), itself.isMonotone(METASTASES));
            compare(step.isMonotone(EFFECTORS), itself.isMonotone(EFFECTORS));
            compare(step.integral(EFFECTORS), itself.integral(EFFECTORS));
            unsure += Double.isNaN(step.log10Integral(CELLS)) ? 1 : 0;
            bent += step.isMonotone(EFFECTORS) ? 0 : 1;
            cut += isCut ? 1 : 0;
        }

        @Override
        public void jumped(double timeDays, double[] before, double[] after) {}

        @Override
        public void eliminated(double timeDays) {}

        @Override
        public void finished(Completion completion) {}

        /** The integral of STAT3, exact for polynomials up to degree 5, as interpolants are. */
        private static double simpson(Step step) {
            double days = step.endDays() - step.startDays();
            double ends = step.start(STAT3) + step.end(STAT3);
            double middle = step.at(step.startDays() + days / 2, STAT3);
            double bend = days * (step.startSlope(STAT3) - step.endSlope(STAT3));
            return days * ((7 * ends + 16 * middle) / 30 + bend / 60);
        }

        private void compare(double actual, double expected) {
            if (Double.isNaN(actual) || Double.isNaN(expected)) {
                compare(Double.isNaN(actual), Double.isNaN(expected));
            } else if (actual != expected) {
                this.worst = Math.max(worst, Math.abs(actual - expected) / Math.abs(expected));
            }
        }

        private void compare(boolean actual, boolean expected) {
            this.otherAnswers += actual == expected ? 0 : 1;
        }
    }

    /** A step that answers from its ends and its interpolant alone. */
    private record Unsurveyed(Step step) implements Step {

        @Override
        public double startDays() {
            return step.startDays();
        }

        @Override
        public double endDays() {
            return step.endDays();
        }

        @Override
        public double start(int i) {
            return step.start(i);
        }

        @Override
        public double end(int i) {
            return step.end(i);
        }

        @Override
        public double startSlope(int i) {
            return step.startSlope(i);
        }

        @Override
        public double endSlope(int i) {
            return step.endSlope(i);
        }

        @Override
        public double at(double timeDays, int i) {
            return step.at(timeDays, i);
        }
    }
}
