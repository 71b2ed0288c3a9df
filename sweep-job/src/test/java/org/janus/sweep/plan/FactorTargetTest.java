package org.janus.sweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactorTargetTest {

    private static FactorTarget target(String key) {
        return FactorTarget.of(key).orElseThrow();
    }

    @Test
    void keysNameTheirTargets() {
        var keys =
                Stream.of(
                        "tumor.growth-rate",
                        "doses.anti-pd1.start",
                        "doses.anti-pd1.count",
                        "dummy");

        assertThat(keys).allSatisfy(key -> assertThat(target(key).key()).isEqualTo(key));
    }

    @Test
    void unknownKeysHaveNoTarget() {
        var keys = Stream.of("tumor.grwth", "doses.aspirin.start", "doses.anti-pd1.colour", "");

        assertThat(keys).allSatisfy(key -> assertThat(FactorTarget.of(key)).isEmpty());
    }

    @Test
    void theOrderIsThatOfTheCatalogueThenSchedulesByKeyThenTheDummy() {
        var keys =
                Stream.of(
                        "dummy",
                        "doses.anti-pd1.start",
                        "doses.anti-il6.every",
                        "thermal.decay-rate",
                        "tumor.initial-cells");

        var sorted = keys.map(FactorTargetTest::target).sorted(FactorTarget.ORDER);

        assertThat(sorted.map(FactorTarget::key))
                .containsExactly(
                        "tumor.initial-cells",
                        "thermal.decay-rate",
                        "doses.anti-il6.every",
                        "doses.anti-pd1.start",
                        "dummy");
    }

    @Test
    void unitsFollowTheAgent() {
        assertThat(target("doses.recombinant-il6.amount").unit()).isEqualTo("pM");
        assertThat(target("doses.recombinant-il6.start").unit()).isEqualTo("d");
        assertThat(target("doses.recombinant-il6.count").unit()).isEqualTo("1");
    }
}
