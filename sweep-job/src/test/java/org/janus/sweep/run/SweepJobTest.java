package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.OutputRefusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
final class SweepJobTest {

    @TempDir Path temporary;

    @Test
    void writesPointsAndRunsOfEveryChunk() throws Exception {
        SweepPlan plan = TestPlans.grid(5, 30, Method.BATCH);

        OutputFolder folder = run(plan, "a");

        assertThat(names("a/runs")).containsExactly("chunk=0", "chunk=30", "chunk=60");
        assertThat(rows(folder, ChunkTable.POINTS)).hasSize(25);
        assertThat(rows(folder, ChunkTable.RUNS)).hasSize(75);
        assertThat(Files.exists(temporary.resolve("a/manifest.json"))).isTrue();
    }

    @Test
    void rowsDoNotDependOnTheChunks() throws Exception {
        List<Row> one = rows(run(TestPlans.grid(5, 1_000, Method.BATCH), "one"), ChunkTable.RUNS);
        List<Row> many = rows(run(TestPlans.grid(5, 6, Method.BATCH), "many"), ChunkTable.RUNS);

        assertThat(many).isEqualTo(one);
    }

    @Test
    void theSameCommandAgainWritesWhatIsMissingAndTouchesNothingElse() throws Exception {
        SweepPlan plan = TestPlans.grid(5, 30, Method.BATCH);
        List<Row> before = rows(run(plan, "a"), ChunkTable.RUNS);
        Files.delete(temporary.resolve("a/runs/chunk=30/_SUCCESS"));
        var kept = Files.getLastModifiedTime(temporary.resolve("a/runs/chunk=60/_SUCCESS"));

        List<Row> after = rows(run(plan, "a"), ChunkTable.RUNS);

        assertThat(after).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(temporary.resolve("a/runs/chunk=60/_SUCCESS")))
                .isEqualTo(kept);
    }

    @Test
    void anotherSweepIsRefused() throws Exception {
        run(TestPlans.grid(3, 30, Method.BATCH), "a");

        assertThatThrownBy(() -> run(TestPlans.grid(4, 30, Method.BATCH), "a"))
                .isInstanceOfSatisfying(
                        OutputRefusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(OutputRefusal.Kind.OTHER_SWEEP);
                            assertThat(refusal.problems().get(1))
                                    .contains("sweep.design.size: was 9, is 16");
                        });
    }

    @Test
    void aForeignFolderIsRefusedAndNotTouched() throws Exception {
        Files.createDirectories(temporary.resolve("a"));
        Files.writeString(temporary.resolve("a/thesis.txt"), "mine");

        assertThatThrownBy(() -> run(TestPlans.grid(3, 30, Method.BATCH), "a"))
                .hasMessageContaining("is not empty and holds no manifest.json");
        assertThat(names("a")).containsExactly("thesis.txt");
    }

    private OutputFolder run(SweepPlan plan, String name) throws InterruptedException {
        OutputFolder folder =
                OutputFolder.of(temporary.resolve(name).toString(), new Configuration());
        Outputs.write(plan, folder);
        return folder;
    }

    private static List<Row> rows(OutputFolder folder, ChunkTable table) {
        String key = table == ChunkTable.RUNS ? "run_id" : "point";
        return TestSpark.session()
                .read()
                .parquet(folder.committed(table).toArray(String[]::new))
                .orderBy(key)
                .collectAsList();
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
