package org.janus.model.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class Log10Test {

    /** Against the exact function over twelve decades; 4e-10 is the first term left out. */
    @Test
    @Tag("validation")
    void agreesWithTheExactLogarithm() {
        for (int i = 0; i <= 120_000; i++) {
            double x = StrictMath.pow(10, i * 1e-4);

            assertThat(Log10.of(x)).as("%s", x).isCloseTo(StrictMath.log10(x), within(4e-10));
        }
    }

    @Test
    void oneHasNone() {
        assertThat(Log10.of(1)).isZero();
    }

    @Test
    void isContinuousWhereThePowerOfTwoChanges() {
        double root = Math.sqrt(2);

        assertThat(Log10.of(Math.nextDown(root))).isCloseTo(Log10.of(root), within(8e-10));
    }
}
