package org.janus.sweep.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.janus.sweep.design.LatinHypercubeSequence.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinHypercubeSequenceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 10, 1009, 4096})
    void eachStratumOfEachFactorHoldsOnePoint(long points) {
        var sequence = LatinHypercubeSequence.of(4, points, 5, Placement.JITTERED);

        for (int j = 0; j < 4; j++) {
            var strata = new BitSet();
            for (long i = 0; i < points; i++) {
                strata.set((int) (sequence.at(i)[j] * points));
            }
            assertThat(strata.cardinality()).isEqualTo((int) points);
            assertThat(strata.length()).isEqualTo((int) points);
        }
    }

    @Test
    void centredPointsLieInTheMiddleOfTheirStratum() {
        var sequence = LatinHypercubeSequence.of(2, 8, 5, Placement.CENTRED);

        for (long i = 0; i < 8; i++) {
            for (double x : sequence.at(i)) {
                assertThat(x * 8 % 1).isEqualTo(0.5);
            }
        }
    }

    /** Of 2^48 strata, a place in one of the last has five bits left and may round up. */
    @Test
    void aJitteredPointStaysInTheStratumOfTheCentredOneWhereNumbersAreCoarse() {
        long points = 1L << 48;
        var jittered = LatinHypercubeSequence.of(1, points, 5, Placement.JITTERED);
        var centred = LatinHypercubeSequence.of(1, points, 5, Placement.CENTRED);

        for (long i = 0; i < 2000; i++) {
            long stratum = (long) (centred.at(i)[0] * points);

            assertThat((long) (jittered.at(i)[0] * points)).isEqualTo(stratum);
        }
    }

    @Test
    void factorsAreOrderedIndependently() {
        int points = 10_007;
        var sequence = LatinHypercubeSequence.of(2, points, 5, Placement.JITTERED);

        double sum = 0;
        for (long i = 0; i < points; i++) {
            double[] x = sequence.at(i);
            sum += 12 * (x[0] - 0.5) * (x[1] - 0.5);
        }

        // Four standard deviations of the correlation, 1 / sqrt(points).
        assertThat(sum / points).isBetween(-0.04, 0.04);
    }

    @Test
    void twoToThe31PointsCostNoMemory() {
        long points = 1L << 31;

        var sequence = LatinHypercubeSequence.of(3, points, 11, Placement.JITTERED);

        var seen = new BitSet();
        for (long i = points - 1000; i < points; i++) {
            for (double x : sequence.at(i)) {
                assertThat(x).isGreaterThan(0).isLessThan(1);
            }
            seen.set((int) (sequence.at(i)[0] * (points / 2)));
        }
        assertThat(seen.cardinality()).isGreaterThan(990);
    }
}
