package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.RunSolver;
import org.janus.sweep.run.StoredBits;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.janus.sweep.table.PointsTable;

/**
 * A sweep of 2,352 runs that may suffer anything.
 *
 * @param conf its config
 * @param out its output
 */
record SmallMap(Path conf, Path out) {

    private static final String CONF =
            """
            sweep {
              name = small-map
              design {
                type = grid
                factors {
                  priming.dc-arrival-rate { min = 1e4, max = 1e6, levels = 28, scale = log }
                  mdsc.recruitment-rate { min = 1e4, max = 1e7, levels = 28, scale = log }
                }
              }
              scenarios = [untreated, il6-knockout, anti-il6r]
              probes = [{ observable = tumor-cells, at = 25 d }]
              output.path = "%s"
              execution.chunk-runs = %d
            }
            """;

    /** Writes the config beside the output. */
    static SmallMap of(Path out, int chunkRuns) throws IOException {
        Path conf = out.resolveSibling(out.getFileName() + ".conf");
        return new SmallMap(Files.writeString(conf, String.format(CONF, out, chunkRuns)), out);
    }

    /** Begins or resumes it in a process of its own. */
    JanusProcess start(String master) {
        return JanusProcess.start(
                List.of("-Dspark.speculation=true"), "run", conf.toString(), "--master", master);
    }

    /** How many of its chunks count. */
    long committed() {
        try (Stream<Path> chunks = Files.list(out.resolve("runs"))) {
            return chunks.filter(chunk -> Files.exists(chunk.resolve("_SUCCESS"))).count();
        } catch (IOException nothingYet) {
            return 0;
        }
    }

    SweepPlan plan() {
        return new ConfigReader(RowSource.NONE, Map.of())
                .read(conf, List.of())
                .plan()
                .orElseThrow();
    }

    /** The rows of all runs, solved here, at once and without Spark. */
    List<List<Object>> rows() {
        return rows(LongStream.range(0, plan().design().size()));
    }

    /** The rows of the runs of these points, in this order. */
    List<List<Object>> rows(LongStream points) {
        List<List<Object>> rows = new ArrayList<>();
        new RunSolver(plan()).rows(points).forEachRemaining(row -> rows.add(StoredBits.cells(row)));
        return rows;
    }

    /** A folder holds the points of the sweep and exactly these rows of runs, bit for bit. */
    void assertHolds(Path folder, List<List<Object>> rows) {
        OutputFolder stored = OutputFolder.of(folder.toString(), new Configuration());

        assertThat(StoredBits.of(stored, ChunkTable.RUNS)).isEqualTo(rows);
        assertThat(StoredBits.of(stored, ChunkTable.POINTS)).isEqualTo(points());
    }

    private List<List<Object>> points() {
        SweepPlan plan = plan();
        PointsTable table = PointsTable.of(plan);
        return LongStream.range(0, plan.design().size())
                .mapToObj(point -> StoredBits.cells(table.row(plan.inputs().point(point))))
                .toList();
    }
}
