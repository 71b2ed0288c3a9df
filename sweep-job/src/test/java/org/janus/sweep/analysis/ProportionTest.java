package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    @Tag("validation")
    void wilsonIntervalIsThatOfHipparchus() {
        for (int successes : new int[] {1, 5, 30, 99}) {
            Proportion found = Proportion.of(successes, 100, 0.95);

            ConfidenceInterval expected =
                    BinomialProportion.getWilsonScoreInterval(100, successes / 100.0, 0.95);
            assertThat(found.interval().lower()).isCloseTo(expected.getLowerBound(), within(1e-12));
            assertThat(found.interval().upper()).isCloseTo(expected.getUpperBound(), within(1e-12));
        }
    }

    @Test
    void noneAndAllHaveAWidthAndStayWithinZeroAndOne() {
        Interval none = Proportion.of(0, 10, 0.95).interval();
        Interval all = Proportion.of(10, 10, 0.95).interval();

        // z^2 / (n + z^2) with z = 1.959964.
        assertThat(none.lower()).isZero();
        assertThat(none.upper()).isCloseTo(0.277533, within(1e-6));
        assertThat(all.lower()).isCloseTo(1 - none.upper(), within(1e-12));
        assertThat(all.upper()).isEqualTo(1);
    }

    @Test
    void countsBeyondAnIntKeepTheirShare() {
        Proportion found = Proportion.of(3_000_000_000L, 4_000_000_000L, 0.95);

        assertThat(found.share()).isEqualTo(0.75);
        assertThat(found.interval().upper() - found.interval().lower()).isLessThan(1e-4);
    }

    @Test
    void withoutTrialsThereIsNoShare() {
        Proportion found = Proportion.of(0, 0, 0.95);

        assertThat(found.share()).isNaN();
        assertThat(found.interval().lower()).isNaN();
    }

    @Test
    void moreSuccessesThanTrialsAreRefused() {
        assertThatThrownBy(() -> Proportion.of(3, 2, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("successes is 3 of 2; must be between 0 and these");
    }
}
