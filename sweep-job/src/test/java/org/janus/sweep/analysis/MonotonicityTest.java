package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MonotonicityTest {

    @Test
    void seesThatIshigamiTurnsAlongItsFirstTwoFactors() {
        double[][] factors = Functions.sobolColumns(3, 1, 1024);
        double[] output = Functions.outputs(factors, Functions::ishigami);

        RankCorrelations found = RankCorrelations.of(factors, output);

        assertThat(found.monotonicity())
                .containsExactly(Monotonicity.TURNS, Monotonicity.TURNS, Monotonicity.NO_TURN);
    }

    @Test
    void findsNoTurnInMonotoneAndSteppedResponses() {
        assertThat(tested(u -> FastMath.exp(4 * u[0]) - u[1])).isEqualTo(Monotonicity.NO_TURN);
        assertThat(tested(u -> u[0] > 0.5 ? 1 : 0)).isEqualTo(Monotonicity.NO_TURN);
        assertThat(tested(u -> FastMath.sin(3 * u[1]))).isEqualTo(Monotonicity.NO_TURN);
    }

    @Test
    void findsTheTurnOfAParabolaThatHasNoRankCorrelation() {
        assertThat(tested(u -> (u[0] - 0.5) * (u[0] - 0.5) + 0.2 * u[1]))
                .isEqualTo(Monotonicity.TURNS);
    }

    @Test
    void noiseHardlyEverTurns() {
        int turns = 0;
        for (int seed = 0; seed < 200; seed++) {
            double[][] factors = Functions.sobolColumns(2, 1, 300);
            double[] noise = new double[300];
            for (int row = 0; row < 300; row++) {
                noise[row] = DummyFactor.value(seed, row);
            }

            RankCorrelations found = RankCorrelations.of(factors, noise);
            turns += found.monotonicity().get(0) == Monotonicity.TURNS ? 1 : 0;
        }

        // Both directions must pass a test of level 0.005, so even one in 200 is rare.
        assertThat(turns).isLessThanOrEqualTo(2);
    }

    @Test
    void fewRowsOrLevelsAreNotTested() {
        double[][] few = Functions.sobolColumns(1, 1, 29);
        double[][] twoLevels = {
            Functions.outputs(Functions.sobolColumns(1, 1, 200), u -> Math.rint(u[0]))
        };
        double[] output = Functions.outputs(Functions.sobolColumns(2, 1, 200), u -> u[1]);

        assertThat(RankCorrelations.of(few, few[0]).monotonicity())
                .containsExactly(Monotonicity.UNTESTED);
        assertThat(RankCorrelations.of(twoLevels, output).monotonicity())
                .containsExactly(Monotonicity.UNTESTED);
    }

    @Test
    @Tag("validation")
    void movesAreJudgedByTheNormalTestOverAllPairsOfBins() {
        // Thirty rows in three levels. The mean of a bin of ten has the variance 1/9, so a move is
        // significant beyond z(1 - 0.01 / 6) sqrt(2/9) = 2.9352 * 0.4714 = 1.3837.
        assertThat(ofMeans(0, 1.39, 0)).isEqualTo(Monotonicity.TURNS);
        assertThat(ofMeans(0, 1.38, 0)).isEqualTo(Monotonicity.NO_TURN);
    }

    @Test
    void aTurnIsAtLeastATenthOfTheWay() {
        assertThat(ofMeans(0, 200, 180)).isEqualTo(Monotonicity.TURNS);
        assertThat(ofMeans(0, 200, 181)).isEqualTo(Monotonicity.NO_TURN);
    }

    @Test
    void aLevelOfTwoRowsIsTested() {
        double[] factor = new double[30];
        double[] response = new double[30];
        for (int row = 0; row < 30; row++) {
            factor[row] = row < 14 ? 1 : row < 28 ? 2 : 3;
            response[row] = (row < 14 ? 0 : row < 28 ? 50 : 0) + row % 2;
        }

        assertThat(Monotonicity.of(factor, response)).isEqualTo(Monotonicity.TURNS);
    }

    @Test
    void noRowBehindALevelThatFillsManyBinsIsPassedOver() {
        double[] factor = new double[60];
        double[] response = new double[60];
        for (int row = 0; row < 60; row++) {
            factor[row] = Math.max(47, row);
            response[row] = (row == 48 || row == 49 ? 50 : 0) + row % 2;
        }

        assertThat(Monotonicity.of(factor, response)).isEqualTo(Monotonicity.TURNS);
    }

    @Test
    void aTurnInTheLastTenthIsSeen() {
        double[] factor = new double[300];
        double[] response = new double[300];
        for (int row = 0; row < 300; row++) {
            factor[row] = row;
            response[row] = row < 270 ? row : 0;
        }

        assertThat(Monotonicity.of(factor, response)).isEqualTo(Monotonicity.TURNS);
    }

    @Test
    void whatAnotherFactorDoesIsTakenOff() {
        // Beside the second factor the small arch along the first drowns.
        assertThat(tested(u -> 2 * u[1] - 2 * (u[0] - 0.5) * (u[0] - 0.5)))
                .isEqualTo(Monotonicity.TURNS);
    }

    @Test
    void whatAnotherFactorDoesIsTakenOffARareEventToo() {
        double[][] factors = Functions.sobolColumns(2, 1, 1024);
        double[] event =
                Functions.outputs(
                        factors, u -> u[1] > 0.8 && FastMath.abs(u[0] - 0.5) < 0.25 ? 1 : 0);

        assertThat(RankCorrelations.of(factors, event).monotonicity().get(0))
                .isEqualTo(Monotonicity.TURNS);
    }

    /** Three levels of ten rows each, half of them 1 above the mean, half 1 below. */
    private static Monotonicity ofMeans(double... means) {
        double[] factor = new double[30];
        double[] response = new double[30];
        for (int row = 0; row < 30; row++) {
            factor[row] = row / 10;
            response[row] = means[row / 10] + (row % 2 == 0 ? 1 : -1);
        }

        return Monotonicity.of(factor, response);
    }

    private static Monotonicity tested(ToDoubleFunction<double[]> function) {
        double[][] factors = Functions.sobolColumns(2, 1, 512);
        return RankCorrelations.of(factors, Functions.outputs(factors, function))
                .monotonicity()
                .get(0);
    }
}
