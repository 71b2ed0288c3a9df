package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.janus.model.State;
import org.janus.model.solve.Status;
import org.janus.model.solve.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutcomeAccumulatorTest {

    private static final Map<State, Course> NOTHING = Map.of();

    @Test
    void escapeIsLocatedWithinAStep() {
        SyntheticRun run = SyntheticRun.ofTumorCells(Course.exponential(1e6, 0.2), 60);

        OutcomeValues outcomes = run.cutInto(40).outcomes();

        double expected = StrictMath.log(500) / 0.2;
        assertThat(outcomes.number(Outcome.TIME_TO_ESCAPE)).isCloseTo(expected, within(1e-9));
        assertThat(outcomes.fate()).hasValue(TumorFate.ESCAPE);
        assertThat(outcomes.cell(Outcome.CONTROLLED)).hasValue(false);
    }

    @Test
    void anEscapeBetweenTwoLowerEndsIsSeen() {
        Course course = Course.parabola(5.1e8, 1e7, 13);

        OutcomeValues outcomes = SyntheticRun.ofTumorCells(course, 20).cutInto(2).outcomes();

        double expected = 13 - 1;
        assertThat(outcomes.number(Outcome.TIME_TO_ESCAPE)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void aRunThatBeginsAtTheEscapeBurdenEscapesAtZero() {
        SyntheticRun run = SyntheticRun.ofTumorCells(Course.exponential(5e8, -0.1), 60);

        OutcomeValues outcomes = run.cutInto(10).outcomes();

        assertThat(outcomes.number(Outcome.TIME_TO_ESCAPE)).isZero();
        assertThat(outcomes.fate()).hasValue(TumorFate.ESCAPE);
    }

    @Test
    void aTumorThatTouchesNeitherBoundIsInEquilibrium() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.wave(3e8, 1e8, 20), 60).cutInto(30).outcomes();

        assertThat(outcomes.fate()).hasValue(TumorFate.EQUILIBRIUM);
        assertThat(outcomes.cell(Outcome.CONTROLLED)).hasValue(true);
        assertThat(outcomes.isNull(Outcome.TIME_TO_ESCAPE)).isTrue();
        assertThat(outcomes.isNull(Outcome.TIME_TO_ELIMINATION)).isTrue();
    }

    @Test
    void eliminationEndsTheTumor() {
        double rate = -StrictMath.log(1e6) / 20;

        OutcomeValues outcomes =
                new SyntheticRun(60)
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.exponential(1e6, rate)))
                        .leg(60, NOTHING)
                        .cutInto(15)
                        .outcomes();

        assertThat(outcomes.fate()).hasValue(TumorFate.ELIMINATION);
        assertThat(outcomes.number(Outcome.TIME_TO_ELIMINATION)).isEqualTo(20);
        assertThat(outcomes.number(Outcome.TUMOR_CELLS_END)).isZero();
        assertThat(outcomes.number(Outcome.TUMOR_CELLS_NADIR)).isZero();
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isEqualTo(20);
        assertThat(outcomes.isNull(Outcome.NET_GROWTH_RATE_END)).isTrue();
        assertThat(outcomes.number(Outcome.LOG10_BURDEN_AUC)).isCloseTo(60, within(60 * 1e-6));
    }

    @Test
    void anEscapeBeforeACureStaysAnEscape() {
        OutcomeValues outcomes =
                new SyntheticRun(60)
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.line(1e6, 5e7)))
                        .leg(60, NOTHING)
                        .dose(20)
                        .cutInto(5)
                        .outcomes();

        assertThat(outcomes.fate()).hasValue(TumorFate.ESCAPE);
        assertThat(outcomes.number(Outcome.TIME_TO_ESCAPE)).isCloseTo(9.98, within(1e-9));
        assertThat(outcomes.number(Outcome.TIME_TO_ELIMINATION)).isEqualTo(20);
    }

    @Test
    void anEliminationAtTheHorizonCounts() {
        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.line(1e8, -4e6)))
                        .leg(20, NOTHING)
                        .outcomes();

        assertThat(outcomes.fate()).hasValue(TumorFate.ELIMINATION);
        assertThat(outcomes.number(Outcome.TUMOR_CELLS_END)).isZero();
        assertThat(outcomes.number(Outcome.TUMOR_CELLS_NADIR)).isZero();
    }

    @Test
    void aDoseAtTheHorizonComesAfterTheOutcomes() {
        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.line(1e8, 1e7)))
                        .leg(20, Map.of(State.TUMOR_CELLS, Course.constant(3e7)))
                        .dose(20)
                        .outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_END)).isEqualTo(3e8);
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isEqualTo(20);
        assertThat(outcomes.number(Outcome.TUMOR_CELLS_NADIR)).isEqualTo(3e8);
        assertThat(outcomes.cell(Outcome.RESPONSE)).hasValue("SD");
    }

    @Test
    void aTumorThatEndsAtTheEscapeBurdenEscapes() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.line(4e8, 1e7), 10).cutInto(2).outcomes();

        assertThat(outcomes.number(Outcome.TIME_TO_ESCAPE)).isEqualTo(10);
        assertThat(outcomes.fate()).hasValue(TumorFate.ESCAPE);
    }

    @Test
    void whatADoseLiftsCountsAtTheDose() {
        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(5, NOTHING)
                        .leg(
                                20,
                                Map.of(
                                        State.TUMOR_CELLS, Course.line(6.5e8, -1e7),
                                        State.EFFECTOR_CELLS, Course.line(6.5e8, -1e7),
                                        State.METASTATIC_CELLS, Course.line(1, 0.4)))
                        .dose(5)
                        .outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_PEAK)).isEqualTo(6e8);
        assertThat(outcomes.number(Outcome.TIME_TO_PEAK)).isEqualTo(5);
        assertThat(outcomes.number(Outcome.TIME_TO_ESCAPE)).isEqualTo(5);
        assertThat(outcomes.number(Outcome.TIME_TO_METASTASIS)).isEqualTo(5);
        assertThat(outcomes.number(Outcome.EFFECTOR_PEAK)).isEqualTo(6e8);
    }

    @Test
    void aRunOfHalfADayHasItsEnd() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.line(1e6, 2e6), 0.5).cutInto(3).outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_END)).isEqualTo(2e6);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 60, 613})
    void peakAndNadirLieWithinSteps(int steps) {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.wave(3e8, 1e8, 40), 60).cutInto(steps).outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_PEAK)).isCloseTo(4e8, within(1e-2));
        assertThat(outcomes.number(Outcome.TIME_TO_PEAK)).isCloseTo(10, within(1e-4));
        assertThat(outcomes.number(Outcome.TUMOR_CELLS_NADIR)).isCloseTo(2e8, within(1e-2));
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isCloseTo(30, within(1e-4));
    }

    @Test
    void ofEqualPeaksTheEarliestCounts() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.constant(2e8), 60).cutInto(6).outcomes();

        assertThat(outcomes.number(Outcome.TIME_TO_PEAK)).isZero();
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isEqualTo(10);
    }

    @Test
    void theNadirBeginsWithTheBaselineOfDayTen() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.line(1e8, 1e6), 60).cutInto(7).outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_NADIR)).isCloseTo(1.1e8, within(1e-6));
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isEqualTo(10);
        assertThat(outcomes.number(Outcome.BEST_DIAMETER_CHANGE)).isZero();
    }

    @Test
    void theBaselineIsJustBeforeTheFirstDoseGiven() {
        OutcomeValues outcomes =
                new SyntheticRun(60)
                        .leg(5, Map.of(State.TUMOR_CELLS, Course.constant(8e7)))
                        .leg(60, Map.of(State.TUMOR_CELLS, Course.constant(1e7)))
                        .dose(5)
                        .dose(70)
                        .outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_NADIR)).isEqualTo(1e7);
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isEqualTo(5);
        assertThat(outcomes.number(Outcome.BEST_DIAMETER_CHANGE)).isCloseTo(-0.5, within(1e-14));
        assertThat(outcomes.cell(Outcome.RESPONSE)).hasValue("PR");
    }

    @Test
    void aDoseAtTheBeginMakesTheBeginTheBaseline() {
        OutcomeValues outcomes =
                new SyntheticRun(60)
                        .leg(0, Map.of(State.TUMOR_CELLS, Course.constant(8e7)))
                        .leg(60, Map.of(State.TUMOR_CELLS, Course.constant(1e7)))
                        .dose(0)
                        .outcomes();

        assertThat(outcomes.number(Outcome.TUMOR_CELLS_PEAK)).isEqualTo(8e7);
        assertThat(outcomes.number(Outcome.TIME_TO_NADIR)).isZero();
        assertThat(outcomes.number(Outcome.BEST_DIAMETER_CHANGE)).isCloseTo(-0.5, within(1e-14));
    }

    @Test
    void aBaselineBeyondTheHorizonIsNotEvaluable() {
        OutcomeValues outcomes = SyntheticRun.ofTumorCells(Course.constant(2e8), 9).outcomes();

        assertThat(outcomes.cell(Outcome.RESPONSE)).hasValue("NE");
        assertThat(outcomes.isNull(Outcome.TUMOR_CELLS_NADIR)).isTrue();
        assertThat(outcomes.isNull(Outcome.TIME_TO_NADIR)).isTrue();
        assertThat(outcomes.isNull(Outcome.BEST_DIAMETER_CHANGE)).isTrue();
    }

    @Test
    void theGrowthRateAtTheEndIsThatOfTheLastSlope() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.exponential(1e6, 0.1), 30).cutInto(5).outcomes();

        assertThat(outcomes.number(Outcome.NET_GROWTH_RATE_END)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void valuesAtTheEndAreThoseOfTheHorizon() {
        OutcomeValues outcomes =
                new SyntheticRun(60)
                        .leg(
                                60,
                                Map.of(
                                        State.METASTATIC_CELLS, Course.line(0, 0.05),
                                        State.EFFECTOR_CELLS, Course.parabola(1000, 1, 33),
                                        State.TREG_CELLS, Course.constant(4),
                                        State.MDSC_CELLS, Course.line(0, 2)))
                        .cutInto(8)
                        .outcomes();

        assertThat(outcomes.number(Outcome.METASTATIC_CELLS_END)).isCloseTo(3, within(1e-12));
        assertThat(outcomes.number(Outcome.TIME_TO_METASTASIS)).isCloseTo(20, within(1e-9));
        assertThat(outcomes.number(Outcome.EFFECTOR_PEAK)).isCloseTo(1000, within(1e-9));
        assertThat(outcomes.number(Outcome.EFFECTOR_TREG_RATIO_END))
                .isCloseTo((1000 - 27 * 27) / 4.0, within(1e-9));
        assertThat(outcomes.number(Outcome.MDSC_END)).isCloseTo(120, within(1e-12));
    }

    @Test
    void withoutTregThereIsNoRatio() {
        OutcomeValues outcomes =
                new SyntheticRun(60)
                        .leg(60, Map.of(State.EFFECTOR_CELLS, Course.constant(1000)))
                        .outcomes();

        assertThat(outcomes.isNull(Outcome.EFFECTOR_TREG_RATIO_END)).isTrue();
        assertThat(outcomes.isNull(Outcome.TIME_TO_METASTASIS)).isTrue();
    }

    @Test
    void aFailedRunHasNoOutcome() {
        OutcomeValues outcomes =
                SyntheticRun.ofTumorCells(Course.exponential(1e6, 0.2), 60)
                        .endingWith(Status.STEP_LIMIT)
                        .outcomes();

        assertThat(outcomes.cell(Outcome.STATUS)).hasValue("STEP_LIMIT");
        assertThat(outcomes.cell(Outcome.STATUS_DETAIL)).hasValue(Status.STEP_LIMIT.meaning());
        assertThat(outcomes.cell(Outcome.STEPS)).hasValue(7L);
        assertThat(outcomes.cell(Outcome.REJECTED_STEPS)).hasValue(3L);
        assertThat(outcomes.cell(Outcome.RHS_EVALUATIONS)).hasValue(99L);
        assertThat(Outcome.values())
                .allMatch(outcome -> outcomes.isNull(outcome) != outcome.isOfFailedRuns());
    }

    @Test
    void anAccumulatorRemembersNothingOfTheRunBefore() {
        OutcomeAccumulator used = new OutcomeAccumulator(OutcomeSettings.DEFAULT);
        SyntheticRun before =
                new SyntheticRun(20)
                        .leg(
                                10,
                                Map.of(
                                        State.TUMOR_CELLS, Course.line(6e8, -1e6),
                                        State.METASTATIC_CELLS, Course.constant(3),
                                        State.EFFECTOR_CELLS, Course.constant(1e7),
                                        State.STAT3, Course.constant(0.9),
                                        State.RECOMBINANT_IL6, Course.constant(500)))
                        .leg(20, NOTHING)
                        .dose(10);
        SyntheticRun run = SyntheticRun.ofTumorCells(Course.wave(3e8, 1e8, 20), 60).cutInto(9);
        before.play(used.begin(before.simulation()));

        run.play(used.begin(run.simulation()));

        OutcomeValues expected = run.outcomes();
        for (Outcome outcome : Outcome.values()) {
            assertThat(used.values().cell(outcome)).isEqualTo(expected.cell(outcome));
        }
    }

    @Test
    void outcomesAreNotThereBeforeTheRunHasFinished() {
        OutcomeAccumulator accumulator = new OutcomeAccumulator(OutcomeSettings.DEFAULT);
        accumulator.begin(SyntheticRun.ofTumorCells(Course.constant(1), 1).simulation());

        assertThatIllegalStateException()
                .isThrownBy(accumulator::values)
                .withMessage("outcomes are asked for before the run has finished");
    }

    @Test
    void aWarmStepAllocatesNothing() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        OutcomeAccumulator accumulator = new OutcomeAccumulator(OutcomeSettings.DEFAULT);
        SineStep step = new SineStep();
        accumulator.begin(SyntheticRun.ofTumorCells(Course.constant(1), 60).simulation());
        accumulator.started(new double[State.count()]);
        stepThrough(accumulator, step, 20_000);

        long before = threads.getCurrentThreadAllocatedBytes();
        stepThrough(accumulator, step, 1000);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        // the reading itself may cost a few hundred bytes; one object a step would be 16 000
        assertThat(allocated).isLessThan(4000);
    }

    private static void stepThrough(OutcomeAccumulator accumulator, SineStep step, int times) {
        for (int i = 0; i < times; i++) {
            step.day++;
            accumulator.stepped(step);
        }
    }

    /** A day of a rising wave in every state, without an object. */
    private static final class SineStep implements Step {

        private double day;

        @Override
        public double startDays() {
            return day;
        }

        @Override
        public double endDays() {
            return day + 1;
        }

        @Override
        public double start(int i) {
            return at(day, i);
        }

        @Override
        public double end(int i) {
            return at(day + 1, i);
        }

        @Override
        public double startSlope(int i) {
            return slope(day);
        }

        @Override
        public double endSlope(int i) {
            return slope(day + 1);
        }

        @Override
        public double at(double timeDays, int i) {
            return 1e6 + timeDays + 100 * StrictMath.sin(timeDays);
        }

        private static double slope(double timeDays) {
            return 1 + 100 * StrictMath.cos(timeDays);
        }
    }
}
