package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {

    /** Points of Joe and Kuo's new-joe-kuo-6.21201 in Gray-code order; binary fractions, exact. */
    @Test
    @Tag("validation")
    void plainPointsAreThoseOfJoeAndKuo() {
        var sequence = SobolSequence.plain(10);
        var published =
                Map.of(
                        0, "0 0 0 0 0 0 0 0 0 0",
                        1, ".5 .5 .5 .5 .5 .5 .5 .5 .5 .5",
                        2, ".75 .25 .25 .25 .75 .75 .25 .75 .75 .75",
                        3, ".25 .75 .75 .75 .25 .25 .75 .25 .25 .25",
                        4, ".375 .375 .625 .875 .375 .125 .375 .875 .875 .625",
                        5, ".875 .875 .125 .375 .875 .625 .875 .375 .375 .125",
                        8, ".1875 .3125 .9375 .4375 .5625 .3125 .4375 .9375 .9375 .3125",
                        100,
                                ".4140625 .2578125 .7734375 .7265625 .8828125 .7421875 .0234375"
                                        + " .4765625 .6328125 .6953125",
                        1000,
                                ".2197265625 .0966796875 .5185546875 .6767578125 .2802734375"
                                        + " .9072265625 .0458984375 .8994140625 .5009765625"
                                        + " .0693359375");

        published.forEach(
                (index, point) ->
                        assertThat(sequence.at(index))
                                .as("point %d", index)
                                .isEqualTo(read(point)));
    }

    private static double[] read(String point) {
        return Arrays.stream(point.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void plainPointsAreThoseOfHipparchusUpToItsLastIndex() {
        var sequence = SobolSequence.plain(40);
        var generator = new SobolSequenceGenerator(40);

        for (int index = 0; index < 5000; index++) {
            assertThat(sequence.at(index)).isEqualTo(generator.skipTo(index));
        }
        for (int index : new int[] {1 << 20, 123_456_789, 1 << 30, Integer.MAX_VALUE}) {
            assertThat(sequence.at(index)).isEqualTo(generator.skipTo(index));
        }
    }

    /** Mean of Sobol's g-function, a = (0, 1, 4.5, 9, 99, 99, 99, 99), over 1024 plain points. */
    @Test
    @Tag("validation")
    void theGFunctionHasItsPublishedMean() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        var sequence = SobolSequence.plain(a.length);

        double sum = 0;
        for (int n = 0; n < 1024; n++) {
            double[] x = sequence.at(n);
            double product = 1;
            for (int j = 0; j < a.length; j++) {
                product *= (Math.abs(4 * x[j] - 2) + a[j]) / (1 + a[j]);
            }
            sum += product;
        }

        // Summation order differs: 1024 terms of order 1, 1e-13 relative.
        assertThat(sum / 1024).isCloseTo(1.0000744997478768, within(1e-12));
    }

    /** The property of a digital net in each coordinate, which scrambling must keep. */
    @Test
    void everyAlignedBlockOf2ToTheKHasOnePointInEachCell() {
        for (var sequence : new SobolSequence[] {SobolSequence.plain(25), scrambled(25)}) {
            for (int start : new int[] {0, 256, 7 * 256}) {
                for (int j = 0; j < 25; j++) {
                    var cells = new BitSet();
                    for (int n = start; n < start + 256; n++) {
                        cells.set((int) (sequence.at(n)[j] * 256));
                    }
                    assertThat(cells.cardinality()).isEqualTo(256);
                }
            }
        }
    }

    /** The first two coordinates are a (0, 2)-sequence: each 2-d elementary box holds one point. */
    @Test
    void scramblingKeepsTheNetInTwoDimensions() {
        var sequence = scrambled(2);

        for (int bits = 0; bits <= 8; bits++) {
            var boxes = new BitSet();
            for (int n = 0; n < 256; n++) {
                double[] x = sequence.at(n);
                int column = (int) (x[0] * (1 << bits));
                int row = (int) (x[1] * (1 << (8 - bits)));
                boxes.set(column << (8 - bits) | row);
            }
            assertThat(boxes.cardinality()).isEqualTo(256);
        }
    }

    private static SobolSequence scrambled(int dimensions) {
        return SobolSequence.scrambled(dimensions, 20140303);
    }

    /** Over the seeds, a scrambled point is uniform: mean 1/2 and variance 1/12. */
    @Test
    void aScrambledPointIsUniformOverTheSeeds() {
        int seeds = 20_000;
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < seeds; seed++) {
            double x = SobolSequence.scrambled(3, seed).at(5)[2];
            sum += x;
            squares += x * x;
        }

        // Four standard errors of the mean, 0.289 / sqrt(20000), and of the second moment.
        assertThat(sum / seeds).isCloseTo(0.5, within(0.0082));
        assertThat(squares / seeds).isCloseTo(1 / 3.0, within(0.0085));
    }

    @Test
    void seedsGiveDifferentPointsAndNoneIsAnEnd() {
        var first = SobolSequence.scrambled(4, 1);
        var second = SobolSequence.scrambled(4, 2);

        assertThat(first.at(0)).isNotEqualTo(second.at(0));
        for (int n = 0; n < 10_000; n++) {
            for (double x : first.at(n)) {
                assertThat(x).isGreaterThan(0).isLessThan(1);
            }
        }
    }

    @Test
    void endsAndLimitsAreTold() {
        assertThat(SobolSequence.plain(2).ends()).isEqualTo(UnitEnds.ZERO);
        assertThat(scrambled(2).ends()).isEqualTo(UnitEnds.NONE);
        assertThat(scrambled(2).limit()).isEqualTo(2147483648L);
        assertThatThrownBy(() -> SobolSequence.plain(21202))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "number of Sobol coordinates is out of range; 21202; must be in [1, 21201]");
    }

    @Test
    void aNumberOfPointsThatIsNoPowerOfTwoIsWarnedAbout() {
        assertThat(scrambled(2).warnings(1024)).isEmpty();
        assertThat(scrambled(2).warnings(1000))
                .singleElement()
                .asString()
                .startsWith("1000 is not a power of two")
                .endsWith("nearest powers are 512 and 1024");
    }
}
