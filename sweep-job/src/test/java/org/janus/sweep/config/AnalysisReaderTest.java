package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.janus.sweep.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnalysisReaderTest {

    private static final String SWEEP =
            """
            name = small
            design {
              type = sobol, points = 8
              factors { tumor.growth-rate {}, tumor.death-rate {}, mdsc.recruitment-rate {} }
            }
            scenarios = [untreated]
            """;

    @TempDir Path folder;

    @Test
    void withoutABlockEverythingIsDoneInTheUsualWay() {
        var settings = Texts.plan(folder, SWEEP).analysis();

        assertThat(settings).isEqualTo(Plans.ANALYSIS);
    }

    @Test
    void measurableFactorsAreNamedByPatterns() {
        var settings =
                Texts.plan(
                                folder,
                                SWEEP
                                        + "analysis { measurable = [\"mdsc.*\", tumor.death-rate],"
                                        + " peel-alpha = 0.1, boxes = 1, resamples = 0 }")
                        .analysis();

        assertThat(settings.boxes().measurable())
                .containsExactly("tumor.death-rate", "mdsc.recruitment-rate");
        assertThat(settings.boxes().peelAlpha()).isEqualTo(0.1);
        assertThat(settings.boxes().most()).isEqualTo(1);
        assertThat(settings.resamples()).isZero();
    }

    @Test
    void aMeasurableFactorThatIsNoneOfTheDesignIsAProblem() {
        var problems =
                Texts.sweepProblems(folder, SWEEP + "analysis { measurable = [mdsc.recruitment] }");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .startsWith("sweep.analysis.measurable")
                .contains("a factor of the design")
                .contains("did you mean mdsc.recruitment-rate");
    }

    @Test
    void whatIsAnalysedDecidesNoRow() {
        var plain = Texts.plan(folder, SWEEP);
        var other = Texts.plan(folder, SWEEP + "analysis { measurable = \"*\", density = 0.9 }");

        assertThat(other.record().fingerprint()).isEqualTo(plain.record().fingerprint());
    }

    @Test
    void theResolvedConfigSaysTheSame() {
        var plan = Texts.plan(folder, SWEEP + "analysis { measurable = \"tumor.*\" }");

        var again =
                new ConfigReader(RowSource.NONE, Map.of())
                        .readResolved(plan.record().config(), "manifest.json");

        assertThat(again.plan().orElseThrow().analysis()).isEqualTo(plan.analysis());
    }
}
