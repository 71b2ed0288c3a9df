package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Opening;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.OutputRefusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("spark")
final class ExtensionTest {

    private static final String FACTORS =
            "factors { tumor.growth-rate {}, mdsc.recruitment-rate {}, dark.survival {} }";

    @TempDir Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sobol, points, 5, 11",
        "halton, points, 5, 11",
        "monte-carlo, points, 5, 11",
        "saltelli, points, 2, 4",
        "morris, trajectories, 2, 5"
    })
    void aGrownSweepEqualsALargerOne(String type, String key, int few, int many) throws Exception {
        OutputFolder grown = folder("grown");
        Outputs.write(plan(type, key, few, 7), grown);
        Outputs.write(plan(type, key, many, 4), grown);
        OutputFolder fresh = folder("fresh");

        Outputs.write(plan(type, key, many, 1_000), fresh);

        for (ChunkTable table : new ChunkTable[] {ChunkTable.POINTS, ChunkTable.RUNS}) {
            assertThat(StoredBits.of(grown, table)).isEqualTo(StoredBits.of(fresh, table));
        }
        assertThat(Opening.manifestOf(grown).segments()).hasSize(2);
        assertThat(Opening.manifestOf(grown).runs()).isEqualTo(Opening.manifestOf(fresh).runs());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "latin-hypercube, points, 6, 7",
        "efast, points, 65, 67",
        "sobol, points, 7, 6",
        "morris, trajectories, 3, 2"
    })
    void whatCannotGrowIsRefused(String type, String key, int before, int after) throws Exception {
        OutputFolder folder = folder("a");
        folder.replace(Opening.of(folder, plan(type, key, before, 7), Outputs.VERSIONS).manifest());

        assertThatThrownBy(() -> Opening.of(folder, plan(type, key, after, 7), Outputs.VERSIONS))
                .isInstanceOfSatisfying(
                        OutputRefusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(OutputRefusal.Kind.OTHER_SWEEP);
                            assertThat(refusal.problems())
                                    .contains(
                                            "  sweep.design."
                                                    + key
                                                    + ": was "
                                                    + before
                                                    + ", is "
                                                    + after);
                        });
    }

    private static SweepPlan plan(String type, String key, int size, int chunkRuns) {
        return ConfigPlans.of(
                "design { type = " + type + ", " + key + " = " + size + ", " + FACTORS + " }",
                "execution.chunk-runs = " + chunkRuns);
    }

    private OutputFolder folder(String name) {
        return OutputFolder.of(temporary.resolve(name).toString(), new Configuration());
    }
}
