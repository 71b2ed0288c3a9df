package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.janus.sweep.design.SaltelliDesign.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest extends DesignContractTest {

    private static SaltelliDesign sized(long points) {
        return new SaltelliDesign(
                Factors.MIXED, points, Order.FIRST, SobolSequence.scrambled(6, 77));
    }

    @Override
    Design design() {
        return sized(64);
    }

    @Override
    Optional<Design> grown() {
        return Optional.of(sized(1L << 31));
    }

    private static SaltelliDesign plain(int factors, long points, Order order) {
        return new SaltelliDesign(
                Factors.units(factors), points, order, SobolSequence.plain(2 * factors));
    }

    /** Index 2 of the plain sequence is .75 .25 .25 | .25 .75 .75: A and B. */
    @Test
    @Tag("validation")
    void rowsOfABasePointAreATheSwapsAndB() {
        double[][] expected = {
            {.75, .25, .25}, {.25, .25, .25}, {.75, .75, .25}, {.75, .25, .75}, {.25, .75, .75}
        };
        var design = plain(3, 4, Order.FIRST);

        assertThat(design.rowsPerPoint()).isEqualTo(5);
        assertThat(design.size()).isEqualTo(20);
        for (int row = 0; row < 5; row++) {
            assertThat(design.point(2 * 5 + row)).as("row %d", row).isEqualTo(expected[row]);
        }
    }

    @Test
    @Tag("validation")
    void secondOrderAddsTheSwapsOfB() {
        double[][] expected = {
            {.75, .25, .25}, {.25, .25, .25}, {.75, .75, .25}, {.75, .25, .75},
            {.75, .75, .75}, {.25, .25, .75}, {.25, .75, .25}, {.25, .75, .75}
        };
        var design = plain(3, 4, Order.SECOND);

        assertThat(design.rowsPerPoint()).isEqualTo(8);
        for (int row = 0; row < 8; row++) {
            assertThat(design.point(2 * 8 + row)).as("row %d", row).isEqualTo(expected[row]);
        }
    }

    /**
     * First-order indices of the Ishigami function from N = 1024 plain base points: pins every
     * point, since the estimator is a mean over all of them. 1e-11 leaves room for the rounding of
     * sums of 1024 terms.
     */
    @Test
    @Tag("validation")
    void firstOrderIndicesOfIshigamiEqualThoseOfAnotherImplementation() {
        int count = 1024;
        var design = plain(3, count, Order.FIRST);
        double[] swapped = new double[3];
        double sum = 0;
        double squares = 0;

        for (long n = 0; n < count; n++) {
            double a = Ishigami.ofUnits(design.point(n * 5));
            double b = Ishigami.ofUnits(design.point(n * 5 + 4));
            for (int j = 0; j < 3; j++) {
                swapped[j] += b * (Ishigami.ofUnits(design.point(n * 5 + 1 + j)) - a) / count;
            }
            sum += a + b;
            squares += a * a + b * b;
        }

        double mean = sum / (2 * count);
        double variance = squares / (2 * count) - mean * mean;
        assertThat(mean).isCloseTo(3.5060556803995717, within(1e-11));
        assertThat(variance).isCloseTo(13.81895444323866, within(1e-10));
        assertThat(swapped[0] / variance).isCloseTo(0.3327393783829014, within(1e-11));
        assertThat(swapped[1] / variance).isCloseTo(0.4413139385440669, within(1e-11));
        assertThat(swapped[2] / variance).isCloseTo(0.018399909007731533, within(1e-11));
    }

    @Test
    void secondOrderIndicesNeedTheirRows() {
        assertThat(plain(3, 4, Order.FIRST).supports(AnalysisKind.SOBOL_INDICES)).isTrue();
        assertThat(plain(3, 4, Order.FIRST).supports(AnalysisKind.SECOND_ORDER_INDICES)).isFalse();
        assertThat(plain(3, 4, Order.SECOND).supports(AnalysisKind.SECOND_ORDER_INDICES)).isTrue();
    }

    @Test
    void brokenNumbersAreRefusedAndOddOnesWarnedAbout() {
        assertThat(plain(3, 4, Order.FIRST).warnings()).isEmpty();
        assertThat(plain(3, 6, Order.FIRST).warnings()).hasSize(1);
        assertThatThrownBy(() -> plain(3, 0, Order.FIRST))
                .hasMessage("points of saltelli is out of range; 0; must be in [1, 2147483648]");
        assertThatThrownBy(
                        () ->
                                new SaltelliDesign(
                                        Factors.units(3), 4, Order.FIRST, SobolSequence.plain(3)))
                .hasMessage("sequence does not match the factors; 3; must have 6 coordinates");
    }
}
