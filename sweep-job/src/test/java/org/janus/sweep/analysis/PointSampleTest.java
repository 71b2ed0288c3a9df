package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.MorrisDesign;
import org.janus.sweep.design.SaltelliDesign;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.junit.jupiter.api.Test;

final class PointSampleTest {

    private static final List<Factor> FACTORS =
            List.of(new Factor("tumor.growth-rate", Distribution.uniform(0, 1)));

    @Test
    void aSmallDesignIsTakenWhole() {
        var sample = PointSample.of(sampled(1000));

        assertThat(LongStream.range(0, 1000).allMatch(sample::holds)).isTrue();
    }

    @Test
    void ofALargeOneAboutTwoToTheEighteenthPointsAreTaken() {
        long size = 1L << 21;
        var sample = PointSample.of(sampled(size));

        long taken = LongStream.range(0, size).filter(sample::holds).count();

        // Binomial: 2^18 +- 5 standard deviations of 480.
        assertThat(taken).isBetween((1L << 18) - 2400, (1L << 18) + 2400);
    }

    @Test
    void ofALargeSaltelliDesignWholeBasePointsAreTakenFromTheFirstOn() {
        var design =
                new SaltelliDesign(
                        FACTORS, 1L << 23, SaltelliDesign.Order.FIRST, SobolSequence.plain(2));

        var sample = PointSample.of(design);

        long basePoints = (1L << 23) / 3;
        assertThat(sample.blocks(3)).isEqualTo(basePoints);
        assertThat(sample.holds(3 * basePoints - 1)).isTrue();
        assertThat(sample.holds(3 * basePoints)).isFalse();
    }

    @Test
    void ofALargeMorrisDesignWholeTrajectoriesAreTakenFromTheFirstOn() {
        var sample = PointSample.of(new MorrisDesign(FACTORS, 1L << 23, 4, 1));

        assertThat(sample.blocks(2)).isEqualTo(1L << 22);
        assertThat(sample.holds((1L << 23) - 1)).isTrue();
        assertThat(sample.holds(1L << 23)).isFalse();
    }

    private static SampledDesign sampled(long points) {
        return new SampledDesign(FACTORS, SobolSequence.plain(1), points);
    }
}
