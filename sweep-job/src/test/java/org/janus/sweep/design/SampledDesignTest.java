package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.design.LatinHypercubeSequence.Placement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SampledDesignTest {

    private static final long SEED = 20140303;

    private static SampledDesign design(UnitSequence sequence, long points) {
        return new SampledDesign(Factors.MIXED, sequence, points);
    }

    @Nested
    class MonteCarlo extends DesignContractTest {
        @Override
        Design design() {
            return SampledDesignTest.design(new PseudoRandomSequence(3, SEED), 1000);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(
                    SampledDesignTest.design(
                            new PseudoRandomSequence(3, SEED), 1_000_000_000_000L));
        }
    }

    @Nested
    class LatinHypercube extends DesignContractTest {
        @Override
        Design design() {
            return SampledDesignTest.design(
                    LatinHypercubeSequence.of(3, 1009, SEED, Placement.JITTERED), 1009);
        }
    }

    @Nested
    class ScrambledSobol extends DesignContractTest {
        @Override
        Design design() {
            return SampledDesignTest.design(SobolSequence.scrambled(3, SEED), 1024);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(
                    SampledDesignTest.design(SobolSequence.scrambled(3, SEED), 1L << 31));
        }
    }

    @Nested
    class PlainSobol extends DesignContractTest {
        @Override
        Design design() {
            return SampledDesignTest.design(SobolSequence.plain(3), 1000);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(SampledDesignTest.design(SobolSequence.plain(3), 1L << 31));
        }
    }

    @Nested
    class PlainHalton extends DesignContractTest {
        @Override
        Design design() {
            return SampledDesignTest.design(HaltonSequence.plain(3), 1000);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(SampledDesignTest.design(HaltonSequence.plain(3), 1L << 31));
        }
    }

    @Nested
    class ScrambledHalton extends DesignContractTest {
        @Override
        Design design() {
            return SampledDesignTest.design(HaltonSequence.scrambled(3, SEED), 1000);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(
                    SampledDesignTest.design(HaltonSequence.scrambled(3, SEED), 1L << 31));
        }
    }

    @Nested
    class CorrelatedSobol extends DesignContractTest {
        private Design sized(long points) {
            var pair = new Correlation.Pair("priming.dc-arrival-rate", "doses.anti-pd1.start", 0.4);
            var correlation = Correlation.between(Factors.MIXED, List.of(pair));
            return SampledDesignTest.design(
                    new CorrelatedSequence(SobolSequence.scrambled(3, SEED), correlation), points);
        }

        @Override
        Design design() {
            return sized(256);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(sized(512));
        }

        @Test
        void rankCorrelationsAreNotSupported() {
            assertThat(design().supports(AnalysisKind.RANK_CORRELATIONS)).isFalse();
            assertThat(design().supports(AnalysisKind.RESPONSE_RATES)).isTrue();
        }
    }

    @Nested
    class AllDistributions extends DesignContractTest {
        private Design sized(long points) {
            var factors = new ArrayList<Factor>();
            for (Distribution law : DistributionTest.all()) {
                factors.add(new Factor("f" + factors.size(), law));
            }
            return new SampledDesign(
                    factors, new PseudoRandomSequence(factors.size(), SEED), points);
        }

        @Override
        Design design() {
            return sized(40);
        }

        @Override
        Optional<Design> grown() {
            return Optional.of(sized(80));
        }
    }

    /** Values follow from the published points: u = 0.75, 0.25, 0.25 at index 2. */
    @Test
    @Tag("validation")
    void unitNumbersBecomeValues() {
        double[] point = design(SobolSequence.plain(3), 8).point(2);

        assertThat(point[0]).isEqualTo(Factors.ARRIVAL.at(0.75));
        assertThat(point[1]).isEqualTo(-0.75);
        assertThat(point[2]).isEqualTo(3);
    }

    @Test
    void morePointsThanTheSobolIndexCountsAreRefused() {
        assertThatThrownBy(() -> design(SobolSequence.scrambled(3, 1), (1L << 31) + 1))
                .hasMessage(
                        "points of sobol is out of range; 2147483649; must be in [1, 2147483648]");
        assertThatThrownBy(() -> design(HaltonSequence.plain(3), 0))
                .hasMessage("points of halton is out of range; 0; must be in [1, 2147483648]");
    }

    @Test
    void anUnboundedFactorNeedsScramblingOrTruncation() {
        var normal = Distribution.normal(0, 1);
        var unbounded = List.of(new Factor("a", normal));
        var truncated = List.of(new Factor("a", normal.truncatedTo(Bounds.above(-3))));

        assertThatThrownBy(() -> new SampledDesign(unbounded, SobolSequence.plain(1), 8))
                .hasMessageStartingWith("factor a is unbounded at u = 0 of sobol; normal in");
        assertThat(new SampledDesign(truncated, SobolSequence.plain(1), 8).point(0))
                .containsExactly(-3);
        assertThat(new SampledDesign(unbounded, SobolSequence.scrambled(1, 2), 8).point(0)[0])
                .isFinite();
    }

    @Test
    void aCorrelatedLatinHypercubeIsWarnedAbout() {
        var sequence = LatinHypercubeSequence.of(2, 10, 1, Placement.JITTERED);
        var correlation = Correlation.of(new double[][] {{1, 0.5}, {0.5, 1}});

        var design =
                new SampledDesign(
                        Factors.units(2), new CorrelatedSequence(sequence, correlation), 10);

        assertThat(design.warnings())
                .containsExactly("correlated factors of a latin-hypercube lose their strata");
    }
}
