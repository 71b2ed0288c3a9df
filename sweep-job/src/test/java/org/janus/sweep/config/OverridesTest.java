package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverridesTest {

    private static final String SWEEP = "sweep {\n" + Texts.SMALL + "}";

    @TempDir private Path folder;

    @Test
    void theLastOverrideWinsAndAllAreRecorded() {
        var plan =
                Texts.read(folder, SWEEP, "sweep.seed=7", "sweep.seed=8", "sweep.horizon=30 d")
                        .plan()
                        .orElseThrow();

        assertThat(plan.seed()).isEqualTo(8);
        assertThat(plan.horizonDays()).isEqualTo(30);
        assertThat(plan.record().overrides())
                .containsExactly("sweep.seed=7", "sweep.seed=8", "sweep.horizon=30 d");
    }

    @Test
    void anOverrideIsCheckedLikeTheFileAndNamedAsThePlace() {
        var problems = Texts.problems(folder, SWEEP, "sweep.horizon=30", "sweep.sed=7");

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "--set sweep.horizon=30: sweep.horizon is 30; must be a time with its unit"
                                + " (d, h, min, w) between 0.001 and 3650",
                        "--set sweep.sed=7: sweep.sed is 7; not a key of sweep; did you mean seed?");
    }

    @Test
    void blocksThatAnOverrideMakesHaveItsPlace() {
        var problems =
                Texts.problems(folder, SWEEP, "sweep.desing.type=grid", "sweep.seed.of.all=7");

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "--set sweep.desing.type=grid: sweep.desing is a block; not a key of sweep;"
                                + " did you mean design?",
                        "--set sweep.seed.of.all=7: sweep.seed is a block; must be a whole number"
                                + " in 64 bits");
    }

    @Test
    void anAddressNeedsNoQuotes() {
        var plan = Texts.read(folder, SWEEP, "sweep.output.path=hdfs://host:8020/janus").plan();

        assertThat(plan.orElseThrow().output()).isEqualTo("hdfs://host:8020/janus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep.seed",
                "=7",
                "sweep.seed=7, sweep.name = other",
                "sweep.seed=7\nsweep.name = other",
                "sweep.seed=[",
                "sweep.name=include \"other.conf\"",
                "sweep..seed=7"
            })
    void whatIsNoPathAndValueIsAProblem(String override) {
        assertThat(Texts.problems(folder, SWEEP, override)).isNotEmpty();
    }
}
