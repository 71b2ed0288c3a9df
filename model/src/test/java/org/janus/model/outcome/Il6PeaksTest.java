package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import org.janus.model.DualRoleEquations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class Il6PeaksTest {

    private static final Map<State, Course> NOTHING = Map.of();

    @Test
    void aDoseLiftsPlasmaIl6AtOnce() {
        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(7, NOTHING)
                        .leg(20, Map.of(State.RECOMBINANT_IL6, Course.exponential(5000, -24)))
                        .dose(7)
                        .with(Parameter.IL6_PRODUCTION_SCALE, 0)
                        .with(Parameter.DRUG_RECOMBINANT_IL6_ELIMINATION, 24)
                        .cutInto(50)
                        .outcomes();

        double rho = Parameter.IL6_PLASMA_PARTITION.defaultValue();
        double dosed = 5000 * StrictMath.exp(-24 * 7);
        assertThat(outcomes.number(Outcome.IL6_PLASMA_PEAK)).isCloseTo(dosed, within(1e-9 * dosed));
        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK))
                .isCloseTo(rho * dosed, within(1e-9 * dosed));
    }

    /** STAT3 falls while the tumor grows: IL-6 in the tumor peaks in between. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void aPeakOfIl6BetweenTheEndsIsFound(int steps) {
        Map<State, Course> courses =
                Map.of(
                        State.TUMOR_CELLS, Course.line(1e6, 1e6),
                        State.STAT3, Course.line(1, -0.04));
        SyntheticRun run = new SyntheticRun(20).leg(20, courses);

        OutcomeValues outcomes = run.cutInto(steps).outcomes();

        double expected = denseTumorIl6(courses, 20);
        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK))
                .isCloseTo(expected, within((steps < 5 ? 1e-3 : 1e-6) * expected));
    }

    /** A rise, a fall and a lower rise: what waited at the top of the first is not forgotten. */
    @Test
    void aLaterLowerRiseHidesNothing() {
        Map<State, Course> rise = Map.of(State.TUMOR_CELLS, Course.line(1e7, 1e7));
        Map<State, Course> lower = Map.of(State.TUMOR_CELLS, Course.line(-9.5e7, 1e7));

        OutcomeValues outcomes =
                new SyntheticRun(20).leg(10, rise).leg(20, lower).dose(10).cutInto(4).outcomes();

        double expected = denseTumorIl6(rise, 10);
        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK))
                .isCloseTo(expected, within(1e-12 * expected));
    }

    /** Growing cells lift IL-6 in the tumor while a drug that fades lets it sink. */
    @ParameterizedTest
    @CsvSource({
        "ANTI_IL6R, 40, 0",
        "RECOMBINANT_IL6, 50, 0",
        "ANTI_IL6R, 40, 1",
        "RECOMBINANT_IL6, 50, 1"
    })
    void aPeakBetweenGrowthAndAFadingDrugIsFound(State drug, double dose, double doseDays) {
        Course growth = Course.exponential(1e5, 0.6);
        Map<State, Course> treated =
                Map.of(State.TUMOR_CELLS, growth, drug, Course.line(1.05 * dose, -dose / 20));

        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(doseDays, Map.of(State.TUMOR_CELLS, growth))
                        .leg(20, treated)
                        .dose(doseDays)
                        .cutInto(200)
                        .outcomes();

        double expected = denseTumorIl6(treated, 20);
        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK))
                .isCloseTo(expected, within(1e-6 * expected));
    }

    /** Without production, IL-6 in plasma is the recombinant IL-6; its top is at 13 d. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7})
    void aPeakInPlasmaAloneIsFound(int steps) {
        Map<State, Course> courses =
                Map.of(
                        State.TUMOR_CELLS, Course.line(1e6, 1e3),
                        State.STAT3, Course.line(1, -0.01),
                        State.RECOMBINANT_IL6, Course.parabola(500, 1, 13));

        OutcomeValues outcomes =
                new SyntheticRun(20)
                        .leg(20, courses)
                        .with(Parameter.IL6_PRODUCTION_SCALE, 0)
                        .with(Parameter.IL6_PLASMA_PARTITION, 0)
                        .cutInto(steps)
                        .outcomes();

        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK)).isZero();
        assertThat(outcomes.number(Outcome.IL6_PLASMA_PEAK)).isCloseTo(500, within(5e-4));
    }

    /** Anti-IL-6R keeps IL-6 from being taken up; as it decays, IL-6 falls again. */
    @Test
    void aDoseOfAntibodyLiftsIl6AtOnce() {
        Map<State, Course> untreated = Map.of(State.TUMOR_CELLS, Course.constant(1e8));
        Map<State, Course> treated =
                Map.of(
                        State.TUMOR_CELLS, Course.constant(1e8),
                        State.ANTI_IL6R, Course.line(400, -10));

        OutcomeValues outcomes =
                new SyntheticRun(20).leg(10, untreated).leg(20, treated).dose(10).outcomes();

        double[] y = new double[State.count()];
        double[] q = new double[Quantity.count()];
        y[State.TUMOR_CELLS.ordinal()] = 1e8;
        y[State.ANTI_IL6R.ordinal()] = 300;
        new DualRoleEquations(Parameter.defaults()).evaluate(y, new double[State.count()], q);
        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK))
                .isEqualTo(q[Quantity.TUMOR_IL6.ordinal()]);
        assertThat(outcomes.number(Outcome.IL6_PLASMA_PEAK))
                .isEqualTo(q[Quantity.PLASMA_IL6.ordinal()]);
    }

    /**
     * Shortcuts for steps in which IL-6 can only rise or fall lose no peak, whatever the phases.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void wavesInAllThatMakesIl6HideNoPeak(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<State, Course> courses =
                Map.of(
                        State.TUMOR_CELLS, wave(random, 2e8),
                        State.MDSC_CELLS, wave(random, 4e7),
                        State.STAT3, wave(random, 0.5),
                        State.ANTI_IL6R, wave(random, random.nextInt(2) * 20.0));

        OutcomeValues outcomes = new SyntheticRun(20).leg(20, courses).cutInto(20).outcomes();

        double expected = denseTumorIl6(courses, 20);
        assertThat(outcomes.number(Outcome.IL6_TUMOR_PEAK))
                .isCloseTo(expected, within(1e-3 * expected));
    }

    private static Course wave(SplittableRandom random, double base) {
        double periodDays = 5 + 20 * random.nextDouble();
        double shiftDays = periodDays * random.nextDouble();
        Course wave = Course.wave(base, 0.9 * base, periodDays);
        return new Course(
                t -> wave.value().applyAsDouble(t + shiftDays),
                t -> wave.slope().applyAsDouble(t + shiftDays));
    }

    private static double denseTumorIl6(Map<State, Course> courses, double endDays) {
        DualRoleEquations equations = new DualRoleEquations(Parameter.defaults());
        double[] y = new double[State.count()];
        double[] q = new double[Quantity.count()];
        double best = 0;

        for (int i = 0; i <= 200_000; i++) {
            double t = endDays * i / 200_000;
            courses.forEach((state, c) -> y[state.ordinal()] = c.value().applyAsDouble(t));
            equations.evaluate(y, new double[State.count()], q);
            best = Math.max(best, q[Quantity.TUMOR_IL6.ordinal()]);
        }

        return best;
    }
}
