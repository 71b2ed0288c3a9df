package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.janus.model.DualRoleEquations;
import org.janus.model.Il6Equations;
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

    @Test
    void aRiseAfterAFallHidesNothing() {
        Il6Peaks peaks = peaks(Parameter.defaults(), Map.of());
        peaks.stepped(cells(0, Course.line(1e7, 9e7)));
        peaks.stepped(cells(1, Course.line(1.9e8, -9e7)));

        peaks.stepped(cells(2, Course.line(-1e8, 6e7)));
        peaks.finished();

        assertThat(peaks.tumor()).isEqualTo(level(Map.of(State.TUMOR_CELLS, 1e8)));
    }

    @Test
    void theBeginOfAFallIsItsPeak() {
        Il6Peaks peaks = peaks(Parameter.defaults(), Map.of(State.TUMOR_CELLS, 1e8));

        peaks.stepped(cells(0, Course.line(1e8, -1e7)));
        peaks.finished();

        assertThat(peaks.tumor()).isEqualTo(level(Map.of(State.TUMOR_CELLS, 1e8)));
    }

    /** Each of the drivers in turn is lifted by a dose and falls from then on. */
    @ParameterizedTest
    @CsvSource({"TUMOR_CELLS", "MDSC_CELLS", "STAT3", "RECOMBINANT_IL6", "ANTI_IL6R"})
    void whatADoseLiftsLiftsIl6AtOnce(State driver) {
        Map<State, Double> before = Map.of(State.TUMOR_CELLS, 1e6);
        Map<State, Double> after = new EnumMap<>(before);
        after.put(driver, 1e8);
        Il6Peaks peaks = peaks(Parameter.defaults(), before);

        peaks.jumped(state(before), state(after));

        assertThat(peaks.tumor()).isEqualTo(level(after));
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

    /** A dose takes the tumor's IL-6 away and brings plasma's, which peaks after it. */
    @Test
    void aPeakInPlasmaIsFoundBelowThatInTheTumor() {
        Il6Peaks peaks =
                peaks(withoutPartition(), Map.of(State.TUMOR_CELLS, 1e7, State.STAT3, 1.0));
        peaks.jumped(
                state(Map.of(State.TUMOR_CELLS, 1e7, State.STAT3, 1.0)),
                state(Map.of(State.TUMOR_CELLS, 1e6, State.RECOMBINANT_IL6, 190.0)));

        peaks.stepped(dosed(0, 1, Course.parabola(200, 62.5, 0.4)));

        assertThat(peaks.plasma()).isBetween(200.0, 203.0);
    }

    /** The other way round: STAT3 peaks in a tumor that is left when a drug is gone. */
    @Test
    void aPeakInTheTumorIsFoundBelowThatInPlasma() {
        Map<State, Double> drug = Map.of(State.RECOMBINANT_IL6, 500.0);
        Il6Peaks peaks = peaks(withoutPartition(), drug);
        peaks.jumped(state(drug), state(Map.of(State.TUMOR_CELLS, 1e7, State.STAT3, 0.34)));
        Map<State, Course> courses =
                Map.of(
                        State.TUMOR_CELLS, Course.constant(1e7),
                        State.STAT3, Course.parabola(0.5, 1, 0.4));

        peaks.stepped(new HandMadeStep(0, 1, courses).view());

        double[] q = new double[Quantity.count()];
        new Il6Equations(withoutPartition())
                .evaluate(state(Map.of(State.TUMOR_CELLS, 1e7, State.STAT3, 0.5)), q);
        double top = q[Quantity.TUMOR_IL6.ordinal()];
        assertThat(peaks.tumor()).isCloseTo(top, within(1e-6 * top));
    }

    /** Plasma rises and falls after a dose; the steep fall before it tells nothing of that. */
    @Test
    void aDoseEndsWhatIsKnownOfTheStepBefore() {
        double[] p = withoutPartition();
        p[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
        Map<State, Double> before = Map.of(State.RECOMBINANT_IL6, 100.0);
        Map<State, Double> after = Map.of(State.RECOMBINANT_IL6, 1900.0);
        Il6Peaks peaks = peaks(p, Map.of(State.RECOMBINANT_IL6, 1000.0));
        peaks.stepped(dosed(0, 10, Course.line(1000, -90)));
        peaks.jumped(state(before), state(after));

        peaks.stepped(dosed(10, 20, Course.parabola(2000, 4, 15)));

        assertThat(peaks.plasma()).isCloseTo(2000, within(2e-3));
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

    private static double[] withoutPartition() {
        double[] p = Parameter.defaults();
        p[Parameter.IL6_PLASMA_PARTITION.ordinal()] = 0;
        return p;
    }

    private static Il6Peaks peaks(double[] parameters, Map<State, Double> initial) {
        Il6Peaks peaks = new Il6Peaks();
        peaks.started(new Il6Equations(parameters), state(initial));
        return peaks;
    }

    /** A day of tumor cells and nothing else. */
    private static StepView cells(double startDays, Course course) {
        return HandMadeStep.of(startDays, startDays + 1, State.TUMOR_CELLS, course).view();
    }

    /** Recombinant IL-6 while tumor cells grow a little. */
    private static StepView dosed(double startDays, double endDays, Course course) {
        Map<State, Course> courses =
                Map.of(State.TUMOR_CELLS, Course.line(1e6, 1), State.RECOMBINANT_IL6, course);
        return new HandMadeStep(startDays, endDays, courses).view();
    }

    private static double[] state(Map<State, Double> values) {
        double[] y = new double[State.count()];
        values.forEach((state, value) -> y[state.ordinal()] = value);
        return y;
    }

    /** IL-6 in the tumor at a state, with default parameters. */
    private static double level(Map<State, Double> values) {
        double[] q = new double[Quantity.count()];
        new DualRoleEquations(Parameter.defaults())
                .evaluate(state(values), new double[State.count()], q);
        return q[Quantity.TUMOR_IL6.ordinal()];
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
