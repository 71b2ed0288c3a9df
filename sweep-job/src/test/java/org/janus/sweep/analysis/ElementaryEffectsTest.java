package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.util.FastMath;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(5, 200);
    private static final double DELTA = 2.0 / 3;

    @Test
    @Tag("validation")
    void enumeratedIshigamiEffectsHaveTheirExactMoments() {
        List<ElementaryEffects.Screening> screenings =
                ElementaryEffects.screen(allEffects(Functions::ishigami), BOOTSTRAP);

        // All 32 effects of the 4-level grid; the reference sigma is of n, ours of n - 1.
        double ofSample = FastMath.sqrt(32.0 / 31);
        assertScreening(
                screenings.get(0), 7.704054111593104, 7.704054111593104, 6.2487961033331185);
        assertScreening(screenings.get(1), 0, 7.875, 7.875);
        assertScreening(screenings.get(2), 0, 6.2487961033331185, 8.837132197837843);
        assertThat(screenings.get(0).sigma() / ofSample)
                .isCloseTo(6.2487961033331185, within(1e-12));
    }

    @Test
    @Tag("validation")
    void effectsOfALinearFunctionAreItsCoefficients() {
        List<ElementaryEffects.Screening> screenings =
                ElementaryEffects.screen(
                        allEffects(u -> 3 * u[0] - 2 * u[1] + 0.5 * u[2]), BOOTSTRAP);

        // Rounding of coordinates in thirds.
        assertScreening(screenings.get(0), 3, 3, 0);
        assertScreening(screenings.get(1), -2, 2, 0);
        assertScreening(screenings.get(2), 0.5, 0.5, 0);
        assertThat(screenings.get(0).muStar().conf()).isCloseTo(0, within(1e-12));
    }

    @Test
    void twentyFactorFunctionSeparatesInfluentialFactorsFromTheOthers() {
        double[][] effects = new double[60][];
        for (int trajectory = 0; trajectory < effects.length; trajectory++) {
            effects[trajectory] = trajectory(20, trajectory, MorrisFunction::value);
        }

        List<ElementaryEffects.Screening> screenings = ElementaryEffects.screen(effects, BOOTSTRAP);

        for (int factor = 0; factor < 10; factor++) {
            assertThat(screenings.get(factor).muStar().lower()).isGreaterThan(15);
            assertThat(screenings.get(factor + 10).muStar().upper()).isLessThan(10);
        }
    }

    @Test
    void aMissingOutputDropsTheTwoEffectsItTouches() {
        double[][] units = {{0, 0, 0}, {DELTA, 0, 0}, {DELTA, DELTA, 0}, {DELTA, DELTA, DELTA}};
        double[] outputs = {1, Double.NaN, 5, 9};

        double[] effects = ElementaryEffects.ofTrajectory(units, outputs);
        List<ElementaryEffects.Screening> screenings =
                ElementaryEffects.screen(new double[][] {effects, {1, 2, 3}}, BOOTSTRAP);

        assertThat(effects).containsExactly(Double.NaN, Double.NaN, 4 / DELTA);
        assertThat(screenings).extracting(s -> s.muStar().used()).containsExactly(1L, 1L, 2L);
        assertThat(screenings).allSatisfy(s -> assertThat(s.total()).isEqualTo(2));
        assertThat(screenings.get(0).sigma()).isNaN();
    }

    @Test
    void aFactorThatATrajectoryDoesNotMoveHasNoEffect() {
        double[][] units = {{0, 0, 0}, {0, DELTA, 0}};

        double[] effects = ElementaryEffects.ofTrajectory(units, new double[] {1, 3});

        assertThat(effects).containsExactly(Double.NaN, 2 / DELTA, Double.NaN);
    }

    @Test
    @Tag("validation")
    void twoEffectsHaveADeviationAndTheIntervalOfTheBootstrap() {
        ElementaryEffects.Screening screening =
                ElementaryEffects.screen(new double[][] {{1}, {-3}}, new Bootstrap(5, 4000)).get(0);

        // The mean magnitude of a resample is 1, 2, 3 with probability 1/4, 1/2, 1/4: its deviation
        // is sqrt(1/2), known to 1 % from 4000 resamples.
        assertThat(screening.sigma()).isCloseTo(FastMath.sqrt(8), within(1e-12));
        assertThat(screening.muStar().conf())
                .isCloseTo(1.959964 * FastMath.sqrt(0.5), within(0.05));
    }

    @Test
    void aConstantOutputHasNoScreening() {
        ElementaryEffects.Screening screening =
                ElementaryEffects.screen(allEffects(u -> 7), BOOTSTRAP).get(0);

        assertThat(screening.note()).isEqualTo("constant output");
        assertThat(screening.mu()).isNaN();
        assertThat(screening.muStar().value()).isNaN();
    }

    @Test
    void aFactorWithoutInfluenceBesideOthersIsExactlyZero() {
        ElementaryEffects.Screening screening =
                ElementaryEffects.screen(allEffects(u -> u[0]), BOOTSTRAP).get(2);

        assertThat(screening.muStar().value()).isZero();
        assertThat(screening.note()).isEmpty();
    }

    @Test
    void sameSeedGivesSameIntervals() {
        double[][] effects = allEffects(Functions::ishigami);

        assertThat(ElementaryEffects.screen(effects, BOOTSTRAP))
                .isEqualTo(ElementaryEffects.screen(effects, BOOTSTRAP));
        assertThat(ElementaryEffects.screen(effects, BOOTSTRAP).get(0).muStar().conf())
                .isBetween(0.5, 5.0);
    }

    @Test
    void aStepThatMovesTwoFactorsIsRefused() {
        double[][] units = {{0, 0}, {DELTA, DELTA}};

        assertThatThrownBy(() -> ElementaryEffects.ofTrajectory(units, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step 1 moves 2 factors; a step must move one factor");
    }

    private static void assertScreening(
            ElementaryEffects.Screening screening, double mu, double muStar, double sigma) {
        assertThat(screening.mu()).isCloseTo(mu, within(1e-12));
        assertThat(screening.muStar().value()).isCloseTo(muStar, within(1e-12));
        assertThat(screening.sigma()).isCloseTo(sigma * FastMath.sqrt(32.0 / 31), within(1e-12));
    }

    /** The 32 effects of each of three factors on the grid of four levels, one row each. */
    private static double[][] allEffects(ToDoubleFunction<double[]> function) {
        double[][] effects = new double[32][3];
        for (int k = 0; k < 32; k++) {
            for (int factor = 0; factor < 3; factor++) {
                double[] before = new double[3];
                before[factor] = (k % 2) / 3.0;
                before[(factor + 1) % 3] = (k / 2 % 4) / 3.0;
                before[(factor + 2) % 3] = (k / 8) / 3.0;
                double[] after = before.clone();
                after[factor] += DELTA;
                double[] outputs = {function.applyAsDouble(before), function.applyAsDouble(after)};
                effects[k][factor] =
                        ElementaryEffects.ofTrajectory(new double[][] {before, after}, outputs)[
                                factor];
            }
        }

        return effects;
    }

    /** Effects of a trajectory from a random point of the four-level grid, factors in order. */
    private static double[] trajectory(int factors, int seed, ToDoubleFunction<double[]> f) {
        double[][] units = new double[factors + 1][factors];
        double[] outputs = new double[factors + 1];
        for (int factor = 0; factor < factors; factor++) {
            units[0][factor] = (int) (SplitMix64.unit(seed, factor) * 4) / 3.0;
        }

        outputs[0] = f.applyAsDouble(units[0]);
        for (int step = 1; step <= factors; step++) {
            units[step] = units[step - 1].clone();
            units[step][step - 1] += units[step][step - 1] < 0.5 ? DELTA : -DELTA;
            outputs[step] = f.applyAsDouble(units[step]);
        }

        return ElementaryEffects.ofTrajectory(units, outputs);
    }
}
