package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Random;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class OrderCountTest {

    private static final int SEED = 32;
    private static final int MANY = 50_000;

    @Test
    void quantilesOfFewNumbersAreExact() {
        OrderCount order = new OrderCount();

        for (double value : new double[] {4, 1, 3, 2}) {
            order.add(value);
        }

        assertThat(order.quantile(0)).isEqualTo(1);
        assertThat(order.quantile(0.25)).isEqualTo(1.75);
        assertThat(order.quantile(0.5)).isEqualTo(2.5);
        assertThat(order.quantile(1)).isEqualTo(4);
    }

    @Test
    void quantilesOfManyNumbersAreOffByTheirBins() {
        double[] values = values();
        Percentile exact = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        exact.setData(values);

        OrderCount order = of(values, 0, MANY);

        for (double p : new double[] {0.25, 0.5, 0.75}) {
            assertThat(order.quantile(p))
                    .isCloseTo(exact.evaluate(100 * p), withinPercentage(0.05));
        }
    }

    @Test
    @Tag("validation")
    void ofMoreThanAreKeptANumberStandsForTheMiddleOfItsBin() {
        OrderCount order = new OrderCount();
        for (int i = 0; i < 16_384; i++) {
            order.add(3);
        }
        assertThat(order.quantile(0.5)).isEqualTo(3);

        order.add(3);

        // The bin of 3 = 1.5 * 2 is 2^-10 * 2 wide.
        assertThat(order.quantile(0.5)).isEqualTo(3 + StrictMath.scalb(1, -10));
    }

    @Test
    void aNumberIsCountedInItsOwnBin() {
        OrderCount order = new OrderCount();
        for (int i = 0; i < 20_001; i++) {
            order.add(i < 10_000 ? 1 : 3);
        }

        assertThat(order.quantile(0.5)).isCloseTo(3, withinPercentage(0.05));
    }

    @Test
    void partsMergeToTheSameBits() {
        double[] values = values();
        OrderCount whole = of(values, 0, MANY);
        OrderCount parts = of(values, MANY - 100, MANY);

        parts.merge(of(values, 0, 20_000));
        parts.merge(of(values, 20_000, MANY - 100));

        for (double p : new double[] {0, 0.05, 0.5, 0.999, 1}) {
            assertThat(parts.quantile(p)).isEqualTo(whole.quantile(p));
        }
        assertThat(parts.count()).isEqualTo(MANY);
    }

    @Test
    void smallPartsOfAFewNumbersStayExact() {
        double[] values = values();
        OrderCount parts = of(values, 0, 5_000);

        parts.merge(of(values, 5_000, 10_000));

        assertThat(parts.quantile(0.5)).isEqualTo(of(values, 0, 10_000).quantile(0.5));
        assertThat(parts.quantile(0))
                .isEqualTo(Arrays.stream(values, 0, 10_000).min().orElseThrow());
    }

    @Test
    void zeroAndTheSignAreKeptInBins() {
        OrderCount order = new OrderCount();

        for (int i = 0; i < MANY; i++) {
            order.add(i % 2 == 0 ? 0 : -1);
        }

        assertThat(order.quantile(1)).isZero();
        assertThat(order.quantile(0)).isCloseTo(-1, withinPercentage(0.05));
    }

    @Test
    void nothingHasNoQuantileAndNanNoOrder() {
        assertThat(new OrderCount().quantile(0.5)).isNaN();
        assertThatThrownBy(() -> new OrderCount().add(Double.NaN))
                .hasMessage("value is NaN; it has no order");
    }

    private static double[] values() {
        return new Random(SEED).doubles(MANY, -3, 9).map(StrictMath::exp).toArray();
    }

    private static OrderCount of(double[] values, int from, int to) {
        OrderCount order = new OrderCount();
        for (int i = from; i < to; i++) {
            order.add(values[i]);
        }
        return order;
    }
}
