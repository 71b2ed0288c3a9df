package org.janus.sweep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.janus.sweep.run.TestSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sections a sweep has, and that the SQL of each gives what it shows. */
@Tag("spark")
final class SectionsTest {

    private static final String FACTORS =
            "factors { priming.dc-arrival-rate {}, mdsc.recruitment-rate {}, killing.rate {} }\n";

    @TempDir Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type = latin-hypercube, points = 16 | untreated, il6-knockout, anti-il6r,"
                        + " without-dark-proliferation | map, faces, control, factors, responses,"
                        + " waterfall, spider, escape, rank-correlations, boxes, attribution,"
                        + " trajectories",
                "type = saltelli, points = 4 | untreated, il6-knockout | map, faces, control,"
                        + " factors, escape, sobol-indices, convergence",
                "type = morris, trajectories = 4 | untreated | control, escape,"
                        + " morris, convergence",
            })
    void aDesignHasItsSectionsAndTheirSqlGivesWhatTheyShow(
            String design, String scenarios, String ids) throws IOException, InterruptedException {
        SmallSweep sweep =
                SmallSweep.of(
                        temporary,
                        "design { "
                                + design
                                + ", "
                                + FACTORS
                                + "}\nscenarios = ["
                                + scenarios
                                + "]\noutput.trajectories = { every = 10 d }\nseed = 3");

        Contents contents = Report.contents(sweep.folder(), new Configuration());

        assertThat(contents.sections().stream().map(Section::id))
                .containsAll(List.of(ids.split(", ")));
        sweep.register();
        for (Section section : contents.sections()) {
            View view = section.views().get(0);
            List<Row> rows = TestSpark.session().sql(view.sql()).collectAsList();
            assertThat(rows)
                    .as(view.sql())
                    .hasSizeGreaterThanOrEqualTo(view.rows().size())
                    .isNotEmpty();
            if (!view.rows().isEmpty()) {
                assertThat(rows).as(view.sql()).hasSize((int) view.total());
                assertThat(View.rounded(rows.get(0).get(0)))
                        .as(view.sql())
                        .isEqualTo(view.rows().get(0).get(0));
            }
        }
    }
}
