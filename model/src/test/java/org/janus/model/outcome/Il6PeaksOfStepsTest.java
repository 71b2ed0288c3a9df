package org.janus.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.janus.model.DualRoleEquations;
import org.janus.model.Il6Equations;
import org.janus.model.Parameter;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peaks of IL-6 over a few hand-made steps. */
final class Il6PeaksOfStepsTest {

    @Test
    void aRiseAfterAFallHidesNothing() {
        Il6Peaks peaks = peaks(Parameter.defaults(), Map.of());
        peaks.stepped(cells(0, Course.line(1e7, 9e7)));
        peaks.stepped(cells(1, Course.line(1.9e8, -9e7)));

        peaks.stepped(cells(2, Course.line(-1e8, 6e7)));

        assertThat(peaks.tumor()).isEqualTo(level(Map.of(State.TUMOR_CELLS, 1e8)));
    }

    @Test
    void theBeginOfAFallIsItsPeak() {
        Il6Peaks peaks = peaks(Parameter.defaults(), Map.of(State.TUMOR_CELLS, 1e8));

        peaks.stepped(cells(0, Course.line(1e8, -1e7)));

        assertThat(peaks.tumor()).isEqualTo(level(Map.of(State.TUMOR_CELLS, 1e8)));
    }

    /** A dose lifts each of the drivers in turn. */
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

        peaks.stepped(new HandMadeStep(0, 1, courses));

        double[] q = new double[Quantity.count()];
        new Il6Equations(withoutPartition())
                .evaluate(state(Map.of(State.TUMOR_CELLS, 1e7, State.STAT3, 0.5)), q);
        double top = q[Quantity.TUMOR_IL6.ordinal()];
        assertThat(peaks.tumor()).isCloseTo(top, within(1e-6 * top));
    }

    /**
     * 100 + 29.9 t - 57 t^2 + 27 t^3 begins at 100, ends at 99.9 and peaks at 104.64, with slopes
     * 29.9 and -3.1; only the steep one leaves room for a peak above 104. Or mirrored in time.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPeakBesideASteepEndIsFound(boolean isMirrored) {
        Course cubic = cubic(100, 29.9, -57, 27, 0);
        Course mirrored = cubic(99.9, 3.1, 24, -27, 0);
        Map<State, Double> initial = Map.of(State.RECOMBINANT_IL6, 104.0);
        Il6Peaks peaks = peaks(withoutProduction(), initial);

        peaks.stepped(dosed(0, 1, isMirrored ? mirrored : cubic));

        double topDays = (114 - Math.sqrt(114 * 114 - 4 * 81 * 29.9)) / 162;
        double top = cubic.value().applyAsDouble(topDays);
        assertThat(peaks.plasma()).isCloseTo(top, within(1e-6 * top));
        assertThat(peaks.tumor()).isCloseTo(0.8 * top, within(1e-6 * top));
    }

    /**
     * Slow falls from 97 to 95 beside growth, a fall of everything, and t^3 - 3 t from t = -2.5 to
     * 1.9 upon 100, which rises at both ends and has its top of 102 at t = -1.
     */
    @Test
    void aPeakBetweenTwoRisesAfterAFallIsFound() {
        Il6Peaks peaks = peaks(withoutProduction(), Map.of(State.RECOMBINANT_IL6, 97.0));
        peaks.stepped(dosed(0, 1, Course.line(97, -1)));
        peaks.stepped(dosed(1, 2, Course.line(97, -1)));
        peaks.stepped(cells(2, Course.line(1e6, -1)));

        peaks.stepped(dosed(3, 7.4, cubic(100, -3, 0, 1, 5.5)));

        assertThat(peaks.plasma()).isCloseTo(102, within(1e-4));
        assertThat(peaks.tumor()).isCloseTo(0.8 * 102, within(1e-4));
    }

    /** The same cubic, on to t = 2.3, where it is higher than its top. */
    @Test
    void anEndAboveTheTopIsThePeak() {
        Il6Peaks peaks = peaks(withoutProduction(), Map.of(State.RECOMBINANT_IL6, 91.875));

        peaks.stepped(dosed(0, 4.8, cubic(100, -3, 0, 1, 2.5)));

        double end = 100 + 2.3 * (2.3 * 2.3 - 3);
        assertThat(peaks.plasma()).isCloseTo(end, within(1e-12 * end));
        assertThat(peaks.tumor()).isCloseTo(0.8 * end, within(1e-12 * end));
    }

    /** 100 + 10.1 t - t^2 after a tenth of a day as steep; the other pool stays as it is. */
    @Test
    void aShortSteepStepTellsOfAPeakOfPlasmaInALongOne() {
        double[] p = withoutProduction();
        p[Parameter.IL6_PLASMA_PARTITION.ordinal()] = 0;
        Il6Peaks peaks = peaks(p, Map.of(State.RECOMBINANT_IL6, 99.0));
        peaks.stepped(dosed(9.9, 10, Course.line(0, 10)));

        peaks.stepped(dosed(10, 20, Course.parabola(100 + 5.05 * 5.05, 1, 15.05)));

        assertThat(peaks.plasma()).isCloseTo(100 + 5.05 * 5.05, within(1e-4));
    }

    @Test
    void aShortSteepStepTellsOfAPeakOfTheTumorInALongOne() {
        double[] p = withoutPartition();
        p[Parameter.IL6_INTERSTITIAL_VOLUME_PER_CELL.ordinal()] = 0;
        double highest = 0.1 + 0.01 * 5.05 * 5.05;
        Il6Peaks peaks = peaks(p, Map.of(State.TUMOR_CELLS, 1e8, State.STAT3, 0.09));
        peaks.stepped(activated(9.9, 10, Course.line(-0.9, 0.1)));

        peaks.stepped(activated(10, 20, Course.parabola(highest, 0.01, 15.05)));

        double[] q = new double[Quantity.count()];
        new Il6Equations(p)
                .evaluate(state(Map.of(State.TUMOR_CELLS, 1e8, State.STAT3, highest)), q);
        double top = q[Quantity.TUMOR_IL6.ordinal()];
        assertThat(peaks.tumor()).isCloseTo(top, within(1e-6 * top));
    }

    /** Plasma rises and falls after a dose; the steep fall before it tells nothing of that. */
    @Test
    void aDoseEndsWhatIsKnownOfTheStepBefore() {
        double[] p = withoutProduction();
        p[Parameter.IL6_PLASMA_PARTITION.ordinal()] = 0;
        Map<State, Double> before = Map.of(State.RECOMBINANT_IL6, 100.0);
        Map<State, Double> after = Map.of(State.RECOMBINANT_IL6, 1900.0);
        Il6Peaks peaks = peaks(p, Map.of(State.RECOMBINANT_IL6, 1000.0));
        peaks.stepped(dosed(0, 10, Course.line(1000, -90)));
        peaks.jumped(state(before), state(after));

        peaks.stepped(dosed(10, 20, Course.parabola(2000, 4, 15)));

        assertThat(peaks.plasma()).isCloseTo(2000, within(2e-3));
    }

    /** IL-6 in plasma is the recombinant IL-6, and in the tumor 0.8 of it. */
    private static double[] withoutProduction() {
        double[] p = Parameter.defaults();
        p[Parameter.IL6_PRODUCTION_SCALE.ordinal()] = 0;
        return p;
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
    private static Step cells(double startDays, Course course) {
        return HandMadeStep.of(startDays, startDays + 1, State.TUMOR_CELLS, course);
    }

    /** Recombinant IL-6 while tumor cells grow a little. */
    private static Step dosed(double startDays, double endDays, Course course) {
        Map<State, Course> courses =
                Map.of(State.TUMOR_CELLS, Course.line(1e6, 1), State.RECOMBINANT_IL6, course);
        return new HandMadeStep(startDays, endDays, courses);
    }

    /** STAT3 while tumor cells shrink a little. */
    private static Step activated(double startDays, double endDays, Course course) {
        Map<State, Course> courses =
                Map.of(State.TUMOR_CELLS, Course.line(1e8, -1), State.STAT3, course);
        return new HandMadeStep(startDays, endDays, courses);
    }

    /** a0 + a1 x + a2 x^2 + a3 x^3 with x = t - originDays. */
    private static Course cubic(double a0, double a1, double a2, double a3, double originDays) {
        return new Course(
                t -> {
                    double x = t - originDays;
                    return a0 + x * (a1 + x * (a2 + x * a3));
                },
                t -> {
                    double x = t - originDays;
                    return a1 + x * (2 * a2 + x * 3 * a3);
                });
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
}
