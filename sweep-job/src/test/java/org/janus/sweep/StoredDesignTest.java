package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.janus.sweep.run.TestSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs whose designs read a file stand for themselves once the file is gone. */
@Tag("spark")
final class StoredDesignTest {

    private static final String NESTED =
            """
            type = union
            where = "tumor_growth_rate > 0.1"
            derive { il6.stromal-production = "1000 * tumor_growth_rate" }
            designs = [
              { type = grid, factors { mdsc.recruitment-rate { values = [1e5, 1e6] } } }
              { type = list, file = points.csv }
              { type = product, designs = [
                { type = list, rows = [{ priming.dc-arrival-rate = 1e5 }, {}] }
                { type = list, file = points.csv,
                  derive { il6.plasma-partition = "2 * tumor_growth_rate" } }
              ] }
            ]
            """;

    private static final String ALONE =
            """
            type = list
            file = points.csv
            derive { tumor.death-rate = "tumor_growth_rate / 10" }
            where = "tumor_growth_rate > 0.1"
            """;

    @TempDir Path temporary;

    @Test
    void aListWithinAnotherDesignIsReplayedAndAnalysedAgain() throws IOException {
        Path out = written(NESTED);
        List<String> before = table(out, "contrasts");

        // Of the grid, the list, the second row of the product, a run that derive made invalid.
        for (String run : List.of("1", "4", "25", "33")) {
            assertThat(janus("replay", out.toString(), run))
                    .isEqualTo("run " + run + " is bit-identical\n");
        }
        assertThat(janus("replay", out.toString(), "6"))
                .isEqualTo("janus: run 6 has no row: the design's where leaves its point out\n");
        assertThat(janus("analyze", out.toString())).contains("contrasts: ");
        assertThat(table(out, "contrasts")).isEqualTo(before);
    }

    @Test
    void aListWithDerivedColumnsIsAnalysedAgain() throws IOException {
        Path out = written(ALONE);
        List<String> before = table(out, "control_by_scenario");

        assertThat(janus("analyze", out.toString())).contains("control_by_scenario: ");

        assertThat(table(out, "control_by_scenario")).isEqualTo(before);
    }

    private Path written(String design) throws IOException {
        Path out = temporary.resolve("out");
        Path points = temporary.resolve("points.csv");
        Files.writeString(points, "tumor.growth-rate\n0.3\n0.05\n0.4\n0.5\n0.6\n");
        String conf =
                """
                sweep {
                  name = small
                  horizon = 20 d
                  design { %s }
                  scenarios = [untreated, il6-knockout]
                  contrasts = [{ name = il6-effect, of = untreated, against = il6-knockout }]
                  output.path = "%s"
                  execution { chunk-runs = 4, max-failed-fraction = 0.4 }
                }
                """
                        .formatted(design, out);
        Path file = Files.writeString(temporary.resolve("sweep.conf"), conf);
        janus("run", file.toString(), "--master", "local[2]", "--quiet");
        Files.delete(points);
        return out;
    }

    private static List<String> table(Path out, String name) {
        SparkSession spark = TestSpark.session();
        return spark
                .read()
                .parquet(out.resolve("tables").resolve(name).toString())
                .collectAsList()
                .stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    /** What a verb prints, warnings of Spark aside. */
    private static String janus(String... args) {
        Verbs verbs = new Verbs();
        verbs.run(args);
        return verbs.out() + verbs.err();
    }
}
