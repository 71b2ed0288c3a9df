package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.janus.sweep.design.LatinHypercubeSequence.Placement;
import org.janus.sweep.design.SaltelliDesign.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The bits of the points of each design that computes more than a choice of levels. A change here
 * makes every sweep written before unextendable and its rows irreproducible.
 */
@Tag("regression")
class DesignRegressionTest {

    private static final int PROBED = 64;

    private static Map<String, Design> designs() {
        List<Factor> mixed = Factors.MIXED;
        var correlation = Correlation.of(new double[][] {{1, .5, 0}, {.5, 1, -.2}, {0, -.2, 1}});
        return Map.of(
                "monte-carlo", new SampledDesign(mixed, new PseudoRandomSequence(3, 1), 64),
                "latin-hypercube",
                        new SampledDesign(
                                mixed,
                                LatinHypercubeSequence.of(3, 100, 1, Placement.JITTERED),
                                100),
                "sobol", new SampledDesign(mixed, SobolSequence.scrambled(3, 1), 64),
                "halton", new SampledDesign(mixed, HaltonSequence.scrambled(3, 1), 64),
                "correlated",
                        new SampledDesign(
                                mixed,
                                new CorrelatedSequence(new PseudoRandomSequence(3, 1), correlation),
                                64),
                "morris", new MorrisDesign(mixed, 16, 4, 1),
                "saltelli",
                        new SaltelliDesign(mixed, 16, Order.FIRST, SobolSequence.scrambled(6, 1)),
                "efast",
                        EfastDesign.of(
                                mixed,
                                new EfastDesign.Curve(65, 4, new EfastDesign.Phase.Random(1))),
                "distributions",
                        new SampledDesign(
                                List.of(
                                        new Factor("a", Distribution.normal(0, 1)),
                                        new Factor("b", Distribution.logNormalByCv(1, 0.5)),
                                        new Factor("c", Distribution.triangular(0, 1, 4)),
                                        new Factor("d", Distribution.beta(2, 5, Bounds.of(0, 1)))),
                                new PseudoRandomSequence(4, 1),
                                64));
    }

    private static String bits(Design design) {
        long hash = design.size();
        for (int i = 0; i < PROBED; i++) {
            for (double value : design.point(i)) {
                hash = SplitMix64.at(hash ^ Double.doubleToLongBits(value), i);
            }
        }

        return Long.toHexString(hash);
    }

    @Test
    void pointsKeepTheirBits() {
        Map<String, String> expected =
                Map.of(
                        "monte-carlo", "e8b8abd3913cf59b",
                        "latin-hypercube", "a831dfa0ab2d495b",
                        "sobol", "a075250c551b7382",
                        "halton", "12e53b8b07f5f520",
                        "correlated", "51c5dbbe5ed121e",
                        "morris", "49c0387d4499eb3f",
                        "saltelli", "1fbbcbaeafaa6e8b",
                        "efast", "8961ded1b4632122",
                        "distributions", "7ac755f57e9b4c48");

        Map<String, String> bits = new HashMap<>();
        designs().forEach((name, design) -> bits.put(name, bits(design)));

        assertThat(bits).isEqualTo(expected);
    }
}
