package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FixedSumTest {

    private static final int SEED = 31;

    @Test
    void theMeanIsTheSameBitsInAnyOrderAndAnyParts() {
        double[] effects = new Random(SEED).doubles(10_000, -9, 9).toArray();
        FixedSum forward = new FixedSum();
        FixedSum first = new FixedSum();
        FixedSum second = new FixedSum();

        for (int i = 0; i < effects.length; i++) {
            forward.add(effects[i]);
            (i % 3 == 0 ? first : second).add(effects[effects.length - 1 - i]);
        }
        first.merge(second);

        assertThat(first.mean()).isEqualTo(forward.mean());
        assertThat(first.count()).isEqualTo(effects.length);
    }

    /**
     * Each summand errs by 2^-53 at most, and so does their mean; 1e-15 leaves room for its own.
     */
    @Test
    void theMeanIsThatOfExactArithmetic() {
        double[] effects = new Random(SEED).doubles(1_000, -9, 9).toArray();
        FixedSum sum = new FixedSum();
        BigDecimal exact = BigDecimal.ZERO;

        for (double effect : effects) {
            sum.add(effect);
            exact = exact.add(new BigDecimal(effect));
        }

        assertThat(sum.mean()).isCloseTo(exact.doubleValue() / effects.length, within(1e-15));
    }

    @Test
    void theMeanOfNothingIsNotANumber() {
        assertThat(new FixedSum().mean()).isNaN();
    }

    @Test
    void aSummandOnTheLimitCounts() {
        FixedSum sum = new FixedSum();

        sum.add(2048);
        sum.add(-2047);

        assertThat(sum.mean()).isEqualTo(0.5);
    }

    @Test
    void aSummandBeyondTheLimitIsRefused() {
        assertThatThrownBy(() -> new FixedSum().add(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("summand is NaN; its magnitude must be at most 2048.0");
    }
}
