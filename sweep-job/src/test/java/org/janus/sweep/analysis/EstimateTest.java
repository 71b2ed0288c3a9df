package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void saysInWordsWhatItsIntervalAllows() {
        assertThat(new Estimate(0.4, 0.01, 9).verdict()).isEqualTo("converged");
        assertThat(new Estimate(0.4, 0.1, 9).verdict()).isEqualTo("not converged");
        assertThat(new Estimate(0.01, 0.02, 9).verdict())
                .isEqualTo("interval includes 0; converged");
        assertThat(new Estimate(-0.1, 0.2, 9).verdict())
                .isEqualTo("interval includes 0; not converged");
        assertThat(new Estimate(1.3, 0.1, 9).verdict()).isEqualTo("beyond 0 and 1");
        assertThat(new Estimate(0.4, Double.NaN, 9).verdict()).isEqualTo("no interval");
        assertThat(Estimate.absent().verdict()).isEqualTo("no value");
    }

    @Test
    void withoutAnIntervalItIsNeitherConvergedNorIncludesZero() {
        Estimate estimate = new Estimate(0, Double.NaN, 3);

        assertThat(estimate.includesZero()).isFalse();
        assertThat(estimate.isConverged()).isFalse();
    }

    @Test
    @Tag("validation")
    void halfWidthIsTheNormalQuantileTimesTheSampleDeviation() {
        double[] replicates = {1, 2, 3, Double.NaN};

        // 1.959963984540054 is the 0.975 quantile; the deviation of 1, 2, 3 is 1.
        assertThat(new Bootstrap(1, 4).halfWidth(replicates))
                .isCloseTo(1.959963984540054, within(1e-9));
    }

    @Test
    void oneReplicateHasNoWidth() {
        assertThat(new Bootstrap(1, 1).halfWidth(new double[] {2})).isNaN();
    }

    @Test
    void twoReplicatesHaveAWidth() {
        // The deviation of 1 and 3 is sqrt(2).
        assertThat(new Bootstrap(1, 2).halfWidth(new double[] {1, 3}))
                .isCloseTo(1.959963984540054 * Math.sqrt(2), within(1e-9));
    }

    @Test
    void anIntervalThatTouchesZeroIncludesIt() {
        assertThat(new Estimate(0.25, 0.25, 9).includesZero()).isTrue();
        assertThat(new Estimate(-0.25, 0.25, 9).verdict())
                .isEqualTo("interval includes 0; not converged");
    }

    @Test
    void anIntervalThatTouchesOneIsNotBeyondIt() {
        assertThat(new Estimate(1.25, 0.25, 9).verdict()).isEqualTo("not converged");
    }

    @Test
    void convergedIsNarrowerThanTheLimit() {
        assertThat(new Estimate(0, 0.025, 9).isConverged()).isFalse();
        assertThat(new Estimate(0, 0.0249, 9).isConverged()).isTrue();
    }

    @Test
    void fewerThanNoResamplesAreRefused() {
        assertThatThrownBy(() -> new Bootstrap(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resamples is -1; must be >= 0");
    }
}
