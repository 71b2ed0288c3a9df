package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.janus.model.Parameter;
import org.janus.sweep.design.Bounds;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Levels;
import org.janus.sweep.design.Variation;
import org.janus.sweep.run.ConfigPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionReaderTest {

    private static final double[] UNITS = {0.03, 0.25, 0.5, 0.81, 0.97};
    private static final Bounds POSITIVE = Bounds.above(0);
    private static final Parameter RATE = Parameter.TUMOR_GROWTH_RATE;
    private static final double BASE = RATE.defaultValue();

    @ParameterizedTest(name = "{0}")
    @MethodSource("distributions")
    void everyDistributionIsTheOneThatItsNumbersSay(String text, Variation expected) {
        Variation read =
                ConfigPlans.of(
                                "design { type = monte-carlo, points = 4, factors {",
                                RATE.key() + " { distribution = " + text + " }",
                                "} }")
                        .design()
                        .factors()
                        .get(0)
                        .variation();

        for (double unit : UNITS) {
            assertThat(read.at(unit)).isEqualTo(expected.at(unit));
        }
    }

    private static Stream<Arguments> distributions() {
        return Stream.of(
                arguments("uniform, min = 0.1, max = 0.4", Distribution.uniform(0.1, 0.4)),
                arguments("uniform", Distribution.uniform(RATE.low(), RATE.high())),
                arguments("log-uniform, min = 0.1, max = 0.4", Distribution.logUniform(0.1, 0.4)),
                arguments(
                        "normal, mean = 0.3, sd = 0.2",
                        Distribution.normal(0.3, 0.2).truncatedTo(POSITIVE)),
                arguments(
                        "normal, sd = 0.1, min = 0.2",
                        Distribution.normal(BASE, 0.1).truncatedTo(Bounds.above(0.2))),
                arguments(
                        "log-normal, median = 0.2, cv = 0.3",
                        Distribution.logNormalByCv(0.2, 0.3).truncatedTo(POSITIVE)),
                arguments(
                        "log-normal, gsd = 2, max = 0.5",
                        Distribution.logNormalByGsd(BASE, 2).truncatedTo(Bounds.of(0, 0.5))),
                arguments(
                        "triangular, min = 0.1, mode = 0.2, max = 0.5",
                        Distribution.triangular(0.1, 0.2, 0.5)),
                arguments(
                        "beta, alpha = 2, beta = 3, min = 0.1, max = 0.5",
                        Distribution.beta(2, 3, Bounds.of(0.1, 0.5))),
                arguments("discrete, values = [0.1, 0.4, 0.2]", Levels.of(0.1, 0.4, 0.2)),
                arguments(
                        "discrete, values = [0.1, 0.4], weights = [3, 1]",
                        Levels.weighted(new double[] {0.1, 0.4}, new double[] {3, 1})));
    }
}
