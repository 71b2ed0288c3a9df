package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrimSignificanceTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    @Tag("validation")
    void quasiPIsTheUpperTailOfABinomial() {
        // scipy 1.17.1, binom.sf(66, 87, 0.5) and binom.sf(6, 9, 0.6).
        assertThat(PrimSignificance.atLeast(67, 87, 0.5) / 2.1526840625005967e-07)
                .isCloseTo(1, within(1e-10));
        assertThat(PrimSignificance.atLeast(7, 9, 0.6)).isCloseTo(0.231787008, within(1e-12));
        assertThat(PrimSignificance.atLeast(0, 9, 0.6)).isEqualTo(1);
        assertThat(PrimSignificance.atLeast(9, 9, 1)).isEqualTo(1);
    }

    @Test
    @Tag("validation")
    void aPointOnALimitLiesInTheBox() {
        double[][] columns = {{1, 2, 3, 4}, {0, 0, 1, 1}};
        double[][] mirrored = {{4, 3, 2, 1}, {0, 0, 1, 1}};

        PrimSignificance lower = of(columns, new FactorLimit(0, 3, NONE)).get(0);
        PrimSignificance upper = of(mirrored, new FactorLimit(0, -NONE, 2)).get(0);

        // Two of the four are cases: both in the box by chance is (1/2)^2.
        assertThat(lower.lower()).isCloseTo(0.25, within(1e-15));
        assertThat(lower.upper()).isNaN();
        assertThat(upper.upper()).isCloseTo(0.25, within(1e-15));
        assertThat(upper.lower()).isNaN();
    }

    @Test
    @Tag("validation")
    void everyLimitIsJudgedByThePointsThatItAloneExcludes() {
        double[][] columns = {
            {1, 1, 1, 1, 0, 1, 1, 0}, {1, 1, 1, 1, 1, 0, 0, 0}, {1, 1, 1, 0, 1, 0, 0, 1}
        };

        List<PrimSignificance> found =
                of(columns, new FactorLimit(0, 0.5, NONE), new FactorLimit(1, 0.5, NONE));

        assertThat(found).extracting(PrimSignificance::factor).containsExactly(0, 1);
        // Without the first limit 4 of 5 are cases: P(X >= 3), X binomial (4, 4/5).
        assertThat(found.get(0).lower()).isCloseTo(0.8192, within(1e-12));
        // Without the second 3 of 6 are: P(X >= 3), X binomial (4, 1/2).
        assertThat(found.get(1).lower()).isCloseTo(0.3125, within(1e-12));
    }

    @Test
    void aFactorWithoutALimitIsNotListed() {
        double[][] columns = {{1, 2, 3, 4}, {1, 2, 3, 4}, {0, 0, 1, 1}};

        assertThat(of(columns, new FactorLimit(1, 3, NONE)))
                .extracting(PrimSignificance::factor)
                .containsExactly(1);
    }

    @Test
    void aLimitThatMattersIsSignificantAndOneThatDoesNotIsNot() {
        double[][] columns = new double[3][3000];
        for (int row = 0; row < 3000; row++) {
            columns[0][row] = SplitMix64.unit(7, 2L * row);
            columns[1][row] = SplitMix64.unit(7, 2L * row + 1);
            columns[2][row] = columns[0][row] > 0.5 ^ row % 10 == 0 ? 1 : 0;
        }

        List<PrimSignificance> found =
                of(columns, new FactorLimit(0, 0.5, NONE), new FactorLimit(1, 0.1, 0.9));

        assertThat(found.get(0).lower()).isLessThan(1e-50);
        assertThat(found.get(0).upper()).isNaN();
        assertThat(found.get(1).lower()).isGreaterThan(0.05);
        assertThat(found.get(1).upper()).isGreaterThan(0.05);
    }

    /** Of a box in these columns, y last. */
    private static List<PrimSignificance> of(double[][] columns, FactorLimit... limits) {
        PrimSpace space = new PrimSpace(columns, List.of());
        return PrimSignificance.of(space, new PrimBox(List.of(limits), 0, 0, 0, 0));
    }
}
