package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.janus.sweep.plan.Fingerprint;
import org.janus.sweep.plan.Fingerprint.Relation;
import org.janus.sweep.plan.SweepPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvedConfigTest {

    private static final String SOBOL =
            "name = x, design { type = sobol, points = 8, factors { fair.survival {} } }\n"
                    + "scenarios = [untreated, anti-pd1]\n";

    @TempDir private Path folder;

    private Fingerprint fingerprint(String keys) {
        return Texts.plan(folder, keys).record().fingerprint();
    }

    static List<Path> sweeps() throws Exception {
        return ShippedSweepsTest.sweeps();
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void aResolvedConfigIsReadBackToTheSamePlan(Path file) {
        SweepPlan plan = ShippedSweepsTest.read(file).plan().orElseThrow();

        SweepPlan again =
                new ConfigReader(RowSource.NONE, Map.of())
                        .readResolved(plan.record().config(), "manifest.json")
                        .plan()
                        .orElseThrow();

        assertThat(again.record().config()).isEqualTo(plan.record().config());
        assertThat(again.record().fingerprint()).isEqualTo(plan.record().fingerprint());
        assertThat(again.scenarios()).isEqualTo(plan.scenarios());
        assertThat(again.probes()).isEqualTo(plan.probes());
        assertThat(again.contrasts()).isEqualTo(plan.contrasts());
        long last = plan.design().size() - 1;
        assertThat(again.design().point(last)).isEqualTo(plan.design().point(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name = other",
                "output.path = elsewhere",
                "execution { chunk-runs = 7, max-failed-fraction = 0.5 }",
                "contrasts = [{ name = c, of = anti-pd1, against = untreated }]",
                "analysis { tables = [boxes] }",
                "horizon = 1440 h",
                "solver { tolerance = 0.000001 }",
                "scenarios = [untreated, \"anti-pd*\"]"
            })
    void whatDecidesNoRowLeavesTheFingerprint(String keys) {
        assertThat(fingerprint(SOBOL + keys)).isEqualTo(fingerprint(SOBOL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seed = 2",
                "context = ct26",
                "set { tumor.growth-rate = 0.4 }",
                "horizon = 61 d",
                "scenarios = [anti-pd1, untreated]",
                "probes = [{ observable = tumor-cells, at = 5 d }]",
                "output { trajectories { every = 1 d } }",
                "outcome { escape-burden = 4e8 cells }",
                "solver { tolerance = 1e-7 }",
                "design { factors { fair.survival { max = 4 } } }"
            })
    void whatDecidesRowsChangesTheFingerprint(String keys) {
        assertThat(fingerprint(SOBOL + keys).relationTo(fingerprint(SOBOL)))
                .isEqualTo(Relation.DIFFERS);
    }

    @Test
    void moreSobolPointsExtendTheSweep() {
        var larger = fingerprint(SOBOL + "design { points = 16 }");

        assertThat(larger.relationTo(fingerprint(SOBOL))).isEqualTo(Relation.EXTENDS);
        assertThat(larger.differencesFrom(fingerprint(SOBOL)))
                .containsExactly("sweep.design.points: was 8, is 16");
    }

    @Test
    void theResolvedConfigHoldsWhatItsScenariosNeedAndNothingElse() {
        var plan = Texts.plan(folder, SOBOL + "context = ct26");

        assertThat(plan.record().config())
                .contains("\"ct26\"", "\"anti-pd1\"")
                .doesNotContain("melanoma", "sgp130fc");
    }
}
