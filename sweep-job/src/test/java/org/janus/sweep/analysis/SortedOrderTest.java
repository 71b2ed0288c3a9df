package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;
import org.janus.sweep.design.SplitMix64;
import org.junit.jupiter.api.Test;

class SortedOrderTest {

    @Test
    void ranksAreThoseOfHipparchusAlsoAmongEqualValues() {
        double[] values = new double[5000];
        for (int row = 0; row < values.length; row++) {
            double u = SplitMix64.unit(3, row);
            values[row] = row % 3 == 0 ? Math.rint(20 * u) - 10 : (u - 0.5) * 1e300;
        }

        double[] ranks = SortedOrder.ranks(values);

        assertThat(ranks).containsExactly(new NaturalRanking(TiesStrategy.AVERAGE).rank(values));
    }

    @Test
    void bothZerosAreEqualAndInfinitiesAreEnds() {
        double[] values = {0.0, Double.POSITIVE_INFINITY, -0.0, -1, Double.NEGATIVE_INFINITY, 1};

        assertThat(SortedOrder.ranks(values)).containsExactly(3.5, 6, 3.5, 2, 1, 5);
    }

    @Test
    void equalValuesKeepTheOrderOfTheirRows() {
        assertThat(SortedOrder.ascending(new double[] {2, 1, 2, 1, 2}))
                .containsExactly(1, 3, 0, 2, 4);
        assertThat(SortedOrder.ascending(new double[] {0.0, -0.0, 0.0, -0.0}))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void anEmptyColumnHasNoOrder() {
        assertThat(SortedOrder.ascending(new double[0])).isEmpty();
    }
}
