package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SobolEstimatorTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(11, 200);
    private static final SaltelliLayout FIRST = SaltelliLayout.firstOrder(3);
    private static final SaltelliLayout SECOND = SaltelliLayout.secondOrder(3);

    @ParameterizedTest
    @CsvSource({
        "1024, 0.3327393783829014, 0.4413139385440669, 0.018399909007731533,"
                + " 0.5581790457114659, 0.44328458403034815, 0.24214937335496534",
        "4096, 0.31410677088396993, 0.44247275212021153, -6.634178779e-05,"
                + " 0.5574345763096967, 0.44245415349584444, 0.24329312192218316",
        "16384, 0.3153376280295231, 0.44241843933904457, 0.0014214799987,"
                + " 0.5583336020963269, 0.4424225543368492, 0.24365293793425974"
    })
    @Tag("validation")
    void ishigamiOverSobolPointsIsThatOfAnIndependentImplementation(
            int points, double s1, double s2, double s3, double t1, double t2, double t3) {
        double[][] rows = Functions.saltelli(FIRST, points, Functions::ishigami);
        // Without a shift, so that a centre of 0 is the uncentred estimator of the reference.
        SobolSums sums = new SobolSums(FIRST, MissingRuns.DROP_BLOCK, 0);

        for (double[] row : rows) {
            sums.add(row);
        }

        // Same points and formula; what differs is the order of sums over at most 16384 terms.
        double[] firstOrder = {sums.s1(0, 0), sums.s1(1, 0), sums.s1(2, 0)};
        double[] total = {sums.st(0), sums.st(1), sums.st(2)};
        assertThat(firstOrder).containsExactly(new double[] {s1, s2, s3}, within(1e-12));
        assertThat(total).containsExactly(new double[] {t1, t2, t3}, within(1e-12));
    }

    @Test
    @Tag("validation")
    void centredIndicesPairsAndDummyAreThoseOfAnIndependentImplementation() {
        double[][] rows = Functions.saltelli(SECOND, 1024, Functions::ishigami);

        SobolIndices indices = estimate(SECOND, rows);
        SobolSums sums = sums(SECOND, rows);

        // NumPy over scipy.stats.qmc.Sobol(6, scramble=False), variance of N over A and B.
        assertThat(sums.mean()).isCloseTo(3.5060556803995717, within(1e-12));
        assertThat(sums.variance()).isCloseTo(13.81895444323866, within(1e-11));
        assertThat(values(indices.s1()))
                .containsExactly(
                        new double[] {
                            0.33295530411690233, 0.4413139385440669, 0.018578602420244266
                        },
                        within(1e-12));
        assertThat(indices.s2().stream().mapToDouble(pair -> pair.index().value()).toArray())
                .containsExactly(
                        new double[] {
                            0.0005422256537983006, 0.22839017758363164, 0.0029148413612477726
                        },
                        within(1e-12));
        assertThat(indices.dummyS1().value()).isCloseTo(-0.021297635759686843, within(1e-12));
        assertThat(indices.dummySt().value()).isCloseTo(0.004226444196107848, within(1e-12));
    }

    @Test
    @Tag("validation")
    void ishigamiComesCloseToItsClosedForm() {
        double[][] rows = Functions.saltelli(SECOND, 4096, Functions::ishigami);

        SobolIndices indices = estimate(SECOND, rows);

        // Sampling error of 4096 quasi-random points; the reference run above differs by 0.0002.
        assertThat(values(indices.s1()))
                .containsExactly(
                        new double[] {0.31390519114781146, 0.4424111447900409, 0}, within(1e-3));
        assertThat(values(indices.st()))
                .containsExactly(
                        new double[] {0.5575888552099592, 0.4424111447900409, 0.24368366406214773},
                        within(1e-3));
        assertThat(indices.s2().get(1).index().value()).isCloseTo(0.24368366, within(2e-3));
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 4.5 9 99 99 99 99, 0.4654244319022063, 0.716192168879, 0.7871441266593, 0.005",
        "0 .5 3 9 99 99, 0.5680709251532503, 0.5867811897668, 0.6900858923251, 0.005",
        // Every factor alone explains 7 %: interactions decide, and the error is larger.
        "0 0 0 0 0 0, 4.6186556927297655, 0.072171072171, 0.304128304128, 0.05"
    })
    @Tag("validation")
    void gFunctionComesCloseToItsClosedForm(
            String coefficients, double variance, double s1, double st, double tolerance) {
        double[] a =
                Arrays.stream(coefficients.split(" ")).mapToDouble(Double::parseDouble).toArray();
        SaltelliLayout layout = SaltelliLayout.firstOrder(a.length);
        double[][] rows = Functions.saltelli(layout, 8192, u -> Functions.g(u, a));

        SobolIndices indices = estimate(layout, rows);

        // Tolerances are the sampling error of 8192 points in 12 or 16 dimensions.
        assertThat(indices.s1().get(0).value()).isCloseTo(s1, within(tolerance));
        assertThat(indices.st().get(0).value()).isCloseTo(st, within(tolerance));
        for (int i = 0; i < a.length; i++) {
            double own = 1 / (3 * (1 + a[i]) * (1 + a[i]));
            double total = own * (variance + 1) / (1 + own) / variance;
            assertThat(indices.s1().get(i).value()).isCloseTo(own / variance, within(tolerance));
            assertThat(indices.st().get(i).value()).isCloseTo(total, within(tolerance));
        }
    }

    @Test
    @Tag("validation")
    void morrisTwentyFactorVariantComesCloseToItsExactIndices() {
        SaltelliLayout layout = SaltelliLayout.firstOrder(20);
        double[][] rows = Functions.saltelli(layout, 8192, MorrisFunction::value);

        SobolIndices indices = estimate(layout, rows);
        SobolSums sums = sums(layout, rows);

        // Exact values by enumeration of the multilinear form; sampling error of 8192 points.
        assertThat(sums.mean()).isCloseTo(34.46909737717644, within(0.3));
        assertThat(sums.variance() / 1074.9358721977574).isCloseTo(1, within(0.01));
        assertThat(indices.s1().get(8).value()).isCloseTo(0.15032383, within(0.02));
        assertThat(Arrays.copyOf(values(indices.st()), 10))
                .containsExactly(
                        new double[] {
                            .25347666, .25739362, .1128723, .25739362, .11273301, .09395242,
                            .0694388, .10208136, .1521281, .10208136
                        },
                        within(0.02));
        assertThat(indices.st().subList(10, 20))
                .allSatisfy(st -> assertThat(st.value()).isCloseTo(.00212525, within(5e-4)));
    }

    @Test
    void scalingAndMovingTheOutputLeavesTheIndices() {
        double[][] rows = Functions.saltelli(SECOND, 256, Functions::ishigami);
        double[][] scaled = mapped(rows, 1e9, 3e11);

        SobolIndices plain = estimate(SECOND, rows);
        SobolIndices moved = estimate(SECOND, scaled);

        // The offset is 100 standard deviations: two digits of the outputs are lost.
        assertThat(values(moved.s1())).containsExactly(values(plain.s1()), within(1e-12));
        assertThat(values(moved.st())).containsExactly(values(plain.st()), within(1e-12));
        assertThat(moved.s1().get(0).conf()).isCloseTo(plain.s1().get(0).conf(), within(1e-11));
    }

    @Test
    void aFactorWithoutInfluenceAndTheDummyIncludeZero() {
        SaltelliLayout layout = SaltelliLayout.firstOrder(4);
        double[][] rows = Functions.saltelli(layout, 2048, Functions::ishigami);

        SobolIndices indices = estimate(layout, rows);

        assertThat(indices.st().get(3).value()).isZero();
        assertThat(indices.s1().get(3).value()).isZero();
        assertThat(indices.dummyS1().includesZero()).isTrue();
        assertThat(indices.dummySt().includesZero()).isTrue();
        assertThat(indices.s1().get(1).includesZero()).isFalse();
    }

    @Test
    void sameSeedGivesSameIntervalsAndAnotherSeedOthers() {
        double[][] rows = Functions.saltelli(FIRST, 128, Functions::ishigami);

        SobolIndices once = estimate(FIRST, rows);
        SobolIndices again = estimate(FIRST, rows);
        List<SobolSums> blocks = SobolEstimator.blocks(FIRST, MissingRuns.DROP_BLOCK, rows);
        SobolIndices other = SobolEstimator.estimate(blocks, new Bootstrap(12, 200));

        assertThat(again).isEqualTo(once);
        assertThat(other.s1().get(0).value()).isEqualTo(once.s1().get(0).value());
        assertThat(other.s1().get(0).conf()).isNotEqualTo(once.s1().get(0).conf());
    }

    @Test
    void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
        int hits = 0;

        for (int seed = 0; seed < 100; seed++) {
            double[][] rows = randomIshigami(200, seed);
            Estimate st = estimate(FIRST, rows).st().get(0);
            hits += Math.abs(st.value() - 0.5575888552099592) <= st.conf() ? 1 : 0;
        }

        // Binomial (100, 0.95): 88 or more in all but one case of a thousand.
        assertThat(hits).isGreaterThanOrEqualTo(88);
    }

    @Test
    void aMissingRunDropsItsBaseInBlockModeAndItsIndexInPairwiseMode() {
        double[][] rows = Functions.saltelli(FIRST, 64, Functions::ishigami);
        rows[5][FIRST.ab(1)] = Double.NaN;
        rows[9][FIRST.b()] = Double.POSITIVE_INFINITY;

        SobolIndices block = estimate(FIRST, rows);
        SobolIndices pairwise =
                SobolEstimator.estimate(
                        SobolEstimator.blocks(FIRST, MissingRuns.PAIRWISE, rows), BOOTSTRAP);

        assertThat(block.complete()).isEqualTo(62);
        assertThat(block.total()).isEqualTo(64);
        assertThat(block.s1()).allSatisfy(s1 -> assertThat(s1.used()).isEqualTo(62));
        assertThat(pairwise.complete()).isEqualTo(62);
        assertThat(used(pairwise.s1())).containsExactly(63, 62, 63);
        assertThat(used(pairwise.st())).containsExactly(64, 63, 64);
    }

    @Test
    void droppedBlocksGiveTheIndicesOfTheOthers() {
        double[][] rows = Functions.saltelli(FIRST, 64, Functions::ishigami);
        double[][] others = Arrays.copyOfRange(rows, 1, 64);
        double[][] holed = rows.clone();
        holed[0] = new double[FIRST.width()];
        Arrays.fill(holed[0], Double.NaN);

        SobolIndices dropped = estimate(FIRST, holed);
        SobolIndices never = estimate(FIRST, others);

        assertThat(values(dropped.s1())).containsExactly(values(never.s1()), within(1e-12));
        assertThat(values(dropped.st())).containsExactly(values(never.st()), within(1e-12));
    }

    @Test
    void aConstantOutputHasNoIndices() {
        double[][] rows = Functions.saltelli(FIRST, 64, u -> 0.1);

        SobolIndices indices = estimate(FIRST, rows);

        assertThat(indices.note()).isEqualTo("constant output");
        assertThat(sums(FIRST, rows).variance()).isZero();
        assertThat(values(indices.s1())).containsOnly(Double.NaN);
        assertThat(values(indices.st())).containsOnly(Double.NaN);
        assertThat(indices.dummyS1().value()).isNaN();
        assertThat(indices.s1().get(0).conf()).isNaN();
        assertThat(indices.s1().get(0).verdict()).isEqualTo("no value");
    }

    @Test
    void roundingOnAConstantOutputIsConstantToo() {
        double[][] rows = Functions.saltelli(FIRST, 64, u -> 1e9 * (1 + 1e-15 * u[0]));

        SobolIndices indices = estimate(FIRST, rows);

        assertThat(indices.note()).isEqualTo("constant output");
    }

    @Test
    void nothingButMissingRunsIsSaidSo() {
        double[][] rows = Functions.saltelli(FIRST, 8, u -> Double.NaN);

        SobolIndices indices = estimate(FIRST, rows);

        assertThat(indices.note()).isEqualTo("no base point has all its outputs");
        assertThat(indices.complete()).isZero();
        assertThat(values(indices.st())).containsOnly(Double.NaN);
    }

    @Test
    void convergenceIsOverPrefixesAndItsIntervalsShrink() {
        double[][] rows = Functions.saltelli(FIRST, 1024, Functions::ishigami);
        List<SobolSums> blocks = SobolEstimator.blocks(FIRST, MissingRuns.DROP_BLOCK, rows);

        List<SobolIndices> convergence = SobolEstimator.convergence(blocks, BOOTSTRAP);

        assertThat(convergence)
                .extracting(SobolIndices::total)
                .containsExactly(16L, 32L, 64L, 128L, 256L, 512L, 1024L);
        double[] ofHalf = values(estimate(FIRST, Arrays.copyOf(rows, 512)).s1());
        assertThat(values(convergence.get(5).s1())).containsExactly(ofHalf, within(1e-12));
        assertThat(convergence.get(6).st().get(0).conf())
                .isLessThan(convergence.get(2).st().get(0).conf());
        assertThat(convergence.get(2).st().get(0).verdict()).isEqualTo("not converged");
    }

    @Test
    void blocksAreFewEnoughForAnyDesignAndOneBasePointForSmallOnes() {
        assertThat(SobolEstimator.blockSize(2048)).isEqualTo(1);
        assertThat(SobolEstimator.blockSize(2049)).isEqualTo(2);
        assertThat(SobolEstimator.blockSize(1 << 20)).isEqualTo(512);
    }

    @Test
    void everyBlockHoldsBasePoints() {
        double[][] rows = Functions.saltelli(FIRST, 2050, Functions::ishigami);

        List<SobolSums> blocks = SobolEstimator.blocks(FIRST, MissingRuns.DROP_BLOCK, rows);

        assertThat(blocks).hasSize(1025).allMatch(block -> block.total() == 2);
    }

    @Test
    @Tag("validation")
    void theIntervalIsThatOfTheBootstrapOverBasePoints() {
        double[][] rows = {{0, 1, 2}, {0, 2, 2}};
        SaltelliLayout layout = SaltelliLayout.firstOrder(1);
        List<SobolSums> blocks = SobolEstimator.blocks(layout, MissingRuns.DROP_BLOCK, rows);

        Estimate st = SobolEstimator.estimate(blocks, new Bootstrap(3, 4000)).st().get(0);

        // V is 1. ST is 1/2 of the first point, 2 of the second, 5/4 of both; a resample of two
        // points is these with probability 1/4, 1/4, 1/2: sd = 3/4 sqrt(1/2), known to 1 %.
        assertThat(st.value()).isCloseTo(1.25, within(1e-12));
        assertThat(st.conf()).isCloseTo(1.959964 * 0.75 * Math.sqrt(0.5), within(0.05));
    }

    @Test
    void oneBasePointHasNoInterval() {
        double[][] rows = {{0, 1, 2}};
        SaltelliLayout layout = SaltelliLayout.firstOrder(1);

        Estimate st = estimate(layout, rows).st().get(0);

        assertThat(st.value()).isEqualTo(0.5);
        assertThat(st.conf()).isNaN();
    }

    private static SobolIndices estimate(SaltelliLayout layout, double[][] rows) {
        return SobolEstimator.estimate(
                SobolEstimator.blocks(layout, MissingRuns.DROP_BLOCK, rows), BOOTSTRAP);
    }

    private static SobolSums sums(SaltelliLayout layout, double[][] rows) {
        return SobolSums.merged(SobolEstimator.blocks(layout, MissingRuns.DROP_BLOCK, rows));
    }

    private static double[] values(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::value).toArray();
    }

    private static long[] used(List<Estimate> estimates) {
        return estimates.stream().mapToLong(Estimate::used).toArray();
    }

    private static double[][] mapped(double[][] rows, double factor, double offset) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(v -> factor * v + offset).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] randomIshigami(int points, int seed) {
        double[][] rows = new double[points][FIRST.width()];
        for (int n = 0; n < points; n++) {
            double[] a = new double[3];
            double[] b = new double[3];
            for (int i = 0; i < 3; i++) {
                a[i] = SplitMix64.unit(seed, 6L * n + i);
                b[i] = SplitMix64.unit(seed, 6L * n + 3 + i);
            }

            rows[n][FIRST.a()] = Functions.ishigami(a);
            rows[n][FIRST.b()] = Functions.ishigami(b);
            for (int i = 0; i < 3; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                rows[n][FIRST.ab(i)] = Functions.ishigami(mixed);
            }
        }

        return rows;
    }
}
