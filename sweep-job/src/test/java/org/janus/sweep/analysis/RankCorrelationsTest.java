package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.hipparchus.util.FastMath;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RankCorrelationsTest {

    @Test
    @Tag("validation")
    void sixteenSobolPointsGiveThePublishedFixture() {
        double[][] factors = Functions.sobolColumns(3, 1, 16);
        double[] output = Functions.outputs(factors, RankCorrelationsTest::smooth);

        RankCorrelations found = RankCorrelations.of(factors, output);

        // Two independent algorithms (residual ranks, inverse correlation) agree on these digits.
        assertColumn(
                found.ranks(),
                RegressionIndices.Factor::partial,
                0.966069077017563,
                -0.761456020797558,
                -0.086010107917029);
        assertColumn(
                found.ranks(),
                RegressionIndices.Factor::t,
                12.956914144123754,
                -4.069258843932174,
                -0.29905597612169);
        assertColumn(
                found.ranks(),
                RegressionIndices.Factor::pValue,
                2.047749260983e-08,
                1.555670879336e-03,
                0.7700133179);
        assertColumn(
                found.ranks(),
                RegressionIndices.Factor::correlation,
                .9352941176470588,
                -.4411764705882353,
                -.07647058823529412);
        assertColumn(
                found.values(),
                RegressionIndices.Factor::coefficient,
                .836939836052869,
                -.393356375358066,
                .030370008220226);
        assertThat(found.values().r2()).isCloseTo(.9710989257845917, within(1e-12));
        assertThat(found.ranks().df()).isEqualTo(12);
        assertThat(found.ranks().note()).isEmpty();
        assertThat(found.ranks().factors().get(0).pValue() / 2.047749260983e-08)
                .isCloseTo(1, within(1e-9));
    }

    @Test
    @Tag("validation")
    void coefficientsAndR2AreThoseOfLeastSquares() {
        double[][] factors = random(5, 200);
        factors[1] = Functions.outputs(factors, u -> u[1] + 0.7 * u[0]);
        double[] output = Functions.outputs(factors, u -> 2 * u[0] - 3 * u[1] + u[2] * u[3]);

        RankCorrelations found = RankCorrelations.of(factors, output);

        double[][] ranked = Arrays.stream(factors).map(SortedOrder::ranks).toArray(double[][]::new);
        assertLeastSquares(found.values(), factors, output);
        assertLeastSquares(found.ranks(), ranked, SortedOrder.ranks(output));
    }

    @Test
    void aDummyFactorComesOutAsNoise() {
        int significant = 0;

        for (int seed = 0; seed < 200; seed++) {
            double[][] factors = Arrays.copyOf(Functions.sobolColumns(3, 1, 128), 4);
            factors[3] = new double[128];
            for (int row = 0; row < 128; row++) {
                factors[3][row] = DummyFactor.value(seed, row);
            }

            double[] output = Functions.outputs(factors, RankCorrelationsTest::smooth);
            RankCorrelations found = RankCorrelations.of(factors, output);
            significant += found.ranks().factors().get(3).pValue() < 0.05 ? 1 : 0;
        }

        // Binomial (200, 0.05): between 2 and 20 in all but one case of a thousand.
        assertThat(significant).isBetween(2, 20);
    }

    @Test
    void aMonotoneFunctionOfOneFactorHasPrccOneAndTheOthersNothing() {
        double[][] factors = random(3, 500);
        double[] output = Functions.outputs(factors, u -> FastMath.exp(5 * u[0]));

        RankCorrelations found = RankCorrelations.of(factors, output);

        assertThat(found.ranks().factors().get(0).partial()).isCloseTo(1, within(1e-12));
        assertThat(found.ranks().factors().get(0).pValue()).isLessThan(1e-100);
        assertThat(found.ranks().factors().get(1).partial()).isCloseTo(0, within(1e-6));
        assertThat(found.ranks().r2()).isCloseTo(1, within(1e-12));
    }

    @Test
    void scalingOutputAndFactorsLeavesEverything() {
        double[][] factors = random(3, 300);
        double[] output = Functions.outputs(factors, RankCorrelationsTest::smooth);
        double[][] scaled = factors.clone();
        scaled[0] = Arrays.stream(factors[0]).map(x -> 1e8 * x + 1e8).toArray();
        double[] moved = Arrays.stream(output).map(y -> 1e6 * y + 1e7).toArray();

        RankCorrelations plain = RankCorrelations.of(factors, output);
        RankCorrelations other = RankCorrelations.of(scaled, moved);

        assertThat(other.values().r2()).isCloseTo(plain.values().r2(), within(1e-12));
        assertThat(other.ranks().factors()).isEqualTo(plain.ranks().factors());
        assertThat(other.monotonicity()).isEqualTo(plain.monotonicity());
    }

    @Test
    void missingRowsAreLeftOutBeforeRanking() {
        double[][] factors = random(2, 50);
        double[] output = Functions.outputs(factors, u -> u[0] - u[1]);
        double[] holed = output.clone();
        holed[0] = Double.NaN;
        holed[49] = Double.NEGATIVE_INFINITY;
        double[][] kept = {
            Arrays.copyOfRange(factors[0], 1, 49), Arrays.copyOfRange(factors[1], 1, 49)
        };

        RankCorrelations found = RankCorrelations.of(factors, holed);
        RankCorrelations expected = RankCorrelations.of(kept, Arrays.copyOfRange(output, 1, 49));

        assertThat(found.ranks().used()).isEqualTo(48);
        assertThat(found.ranks().factors()).isEqualTo(expected.ranks().factors());
    }

    @Test
    void aConstantOutputHasNoCorrelations() {
        double[] constant = new double[50];
        Arrays.fill(constant, 0.3);

        RankCorrelations found = RankCorrelations.of(random(2, 50), constant);

        assertThat(found.values().note()).isEqualTo("constant output");
        assertThat(found.ranks().r2()).isNaN();
        assertThat(found.ranks().factors())
                .allSatisfy(factor -> assertThat(factor.partial()).isNaN())
                .allSatisfy(factor -> assertThat(factor.correlation()).isNaN());
        assertThat(found.monotonicity()).containsOnly(Monotonicity.UNTESTED);
    }

    @Test
    void aConstantFactorIsAbsentAndLeavesTheOthersAsTheyAre() {
        double[][] factors = random(2, 60);
        double[] output = Functions.outputs(factors, u -> u[0] + 0.1 * u[1]);
        double[][] more = {factors[0], new double[60], factors[1]};

        RegressionIndices found = RankCorrelations.of(more, output).ranks();
        RegressionIndices expected = RankCorrelations.of(factors, output).ranks();

        assertThat(found.note()).isEqualTo("a factor is constant");
        assertThat(found.factors().get(1).partial()).isNaN();
        assertThat(List.of(found.factors().get(0), found.factors().get(2)))
                .isEqualTo(expected.factors());
        assertThat(found.df()).isEqualTo(expected.df());
    }

    @Test
    void collinearFactorsKeepTheirCorrelationsOnly() {
        double[][] factors = random(2, 60);
        double[][] twice = {factors[0], factors[1], factors[0]};

        RegressionIndices found = RankCorrelations.of(twice, factors[1]).values();

        assertThat(found.note()).isEqualTo("factors are collinear");
        assertThat(found.factors().get(1).correlation()).isCloseTo(1, within(1e-12));
        assertThat(found.factors().get(1).coefficient()).isNaN();
    }

    @Test
    void tooFewRowsKeepTheirCorrelationsOnly() {
        double[][] factors = random(4, 5);

        RegressionIndices found = RankCorrelations.of(factors, random(5, 5)[4]).values();

        assertThat(found.note()).isEqualTo("fewer rows than a regression needs");
        assertThat(found.factors().get(0).partial()).isNaN();
    }

    @Test
    void columnsOfDifferentLengthAreRefused() {
        double[][] factors = {new double[3]};

        assertThatThrownBy(() -> RankCorrelations.of(factors, new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a factor has 3 rows and the output 4; they must be as many");
    }

    @Test
    void oneDegreeOfFreedomIsEnough() {
        double[][] factors = random(2, 4);

        RegressionIndices found = RankCorrelations.of(factors, random(3, 4)[2]).values();

        assertThat(found.df()).isEqualTo(1);
        assertThat(found.note()).isEmpty();
        assertThat(found.factors().get(0).partial()).isBetween(-1.0, 1.0);
    }

    @Test
    void withoutAFactorThatVariesThereIsNothingToSay() {
        double[][] constant = {new double[10], new double[10]};

        RegressionIndices found = RankCorrelations.of(constant, random(1, 10)[0]).ranks();

        assertThat(found.note()).isEqualTo("no factor varies");
        assertThat(found.r2()).isNaN();
        assertThat(found.factors()).hasSize(2);
        assertThat(found.factors().get(1).correlation()).isNaN();
    }

    @Test
    void aLargeOffsetOfWholeNumbersChangesNothing() {
        double[][] factors = new double[2][300];
        double[][] moved = new double[2][300];
        for (int row = 0; row < 300; row++) {
            factors[0][row] = row * 37 % 101;
            factors[1][row] = row * 53 % 211;
            moved[0][row] = 0x1p42 + factors[0][row];
            moved[1][row] = -0x1p42 + factors[1][row];
        }

        double[] output = Functions.outputs(factors, x -> x[0] - 0.3 * x[1] + 1e-3 * x[1] * x[1]);

        RegressionIndices plain = RankCorrelations.of(factors, output).values();
        RegressionIndices found = RankCorrelations.of(moved, output).values();

        // Whole numbers of this size are exact; their mean is not, and is corrected for.
        assertThat(found.r2()).isCloseTo(plain.r2(), within(1e-11));
        assertThat(found.factors().get(1).partial())
                .isCloseTo(plain.factors().get(1).partial(), within(1e-11));
    }

    private static double smooth(double[] u) {
        return FastMath.exp(2 * u[0]) - 3 * u[1] * u[1] + 0.1 * u[2];
    }

    private static void assertColumn(
            RegressionIndices found,
            ToDoubleFunction<RegressionIndices.Factor> column,
            double... expected) {
        double[] actual = found.factors().stream().mapToDouble(column).toArray();
        assertThat(actual).containsExactly(expected, within(1e-9));
    }

    private static void assertLeastSquares(
            RegressionIndices found, double[][] factors, double[] output) {
        double[][] rows = new double[output.length][factors.length];
        for (int row = 0; row < rows.length; row++) {
            for (int factor = 0; factor < factors.length; factor++) {
                rows[row][factor] = factors[factor][row];
            }
        }

        OLSMultipleLinearRegression squares = new OLSMultipleLinearRegression();
        squares.newSampleData(output, rows);
        double[] slopes = squares.estimateRegressionParameters();
        double[] errors = squares.estimateRegressionParametersStandardErrors();
        assertThat(found.r2()).isCloseTo(squares.calculateRSquared(), within(1e-11));
        for (int factor = 0; factor < factors.length; factor++) {
            RegressionIndices.Factor entry = found.factors().get(factor);
            double ratio = deviation(factors[factor]) / deviation(output);
            assertThat(entry.coefficient()).isCloseTo(slopes[factor + 1] * ratio, within(1e-11));
            // The t of a partial correlation is the t of its slope.
            assertThat(entry.t()).isCloseTo(slopes[factor + 1] / errors[factor + 1], within(1e-8));
        }
    }

    private static double deviation(double[] values) {
        return new StandardDeviation().evaluate(values);
    }

    private static double[][] random(int factors, int rows) {
        double[][] columns = new double[factors][rows];
        for (int factor = 0; factor < factors; factor++) {
            for (int row = 0; row < rows; row++) {
                columns[factor][row] = SplitMix64.unit(factor, row);
            }
        }

        return columns;
    }
}
