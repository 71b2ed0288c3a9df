package org.janus.sweep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputRefusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
final class ReportTest {

    private static final int MOST_BYTES = 1_000_000;

    @TempDir static Path temporary;
    private static SmallSweep sweep;
    private static Contents contents;

    @BeforeAll
    static void reportASmallSweep() throws IOException, InterruptedException {
        sweep = SmallSweep.in(temporary);
        contents = Report.contents(sweep.folder(), new Configuration());
    }

    @Test
    void theHeadlineSaysHowOftenIl6HasWhichFace() {
        RoleShares shares = contents.answer().shares();

        assertThat(contents.answer().headline())
                .isEqualTo(
                        "IL-6 feeds the tumor at %s of 36 points and helps to control it at %s.",
                        Words.percent(shares.feeds()), Words.percent(shares.helps()));
        assertThat(shares.feeds() + shares.helps() + shares.neither()).isEqualTo(1);
        assertThat(shares.feeds()).isPositive();
        assertThat(shares.helps()).isPositive();
    }

    @Test
    void theMapHasEveryCellOfEveryScenario() {
        Section map = section("map");
        var maps = (java.util.Map<?, ?>) map.extra().get("maps");
        FactorMap only = (FactorMap) maps.values().iterator().next();

        assertThat(only.x().name()).isEqualTo("priming.dc-arrival-rate");
        assertThat(only.effect()).hasSize(SmallSweep.SIDE * SmallSweep.SIDE).doesNotContainNull();
        assertThat(only.control()).hasSize(3);
        assertThat(map.views()).hasSize(2 * 3);
    }

    @Test
    void theSqlOfAViewGivesTheRowsOfTheView() {
        for (String table : sweep.folder().tables()) {
            TestSpark.session()
                    .read()
                    .parquet(sweep.folder().table(table))
                    .createOrReplaceTempView(table);
        }

        for (Section section : contents.sections()) {
            for (View view : section.views().subList(0, 1)) {
                List<Row> rows = TestSpark.session().sql(view.sql()).collectAsList();

                assertThat(rows).as(view.sql()).isNotEmpty();
                if (!view.rows().isEmpty()) {
                    assertThat(rows).as(view.sql()).hasSize((int) view.total());
                    assertThat(View.rounded(rows.get(0).get(0)))
                            .isEqualTo(view.rows().get(0).get(0));
                }
            }
        }
    }

    @Test
    void equalTablesGiveEqualBytes() throws IOException {
        byte[] before = Files.readAllBytes(sweep.page());

        Report.write(sweep.folder(), new Configuration());

        assertThat(Files.readAllBytes(sweep.page())).isEqualTo(before);
        assertThat(before.length).isLessThan(MOST_BYTES);
    }

    @Test
    void aFolderWithoutAnOutputIsRefused() {
        OutputFolder empty =
                OutputFolder.of(temporary.resolve("empty").toString(), new Configuration());

        assertThatThrownBy(() -> Report.write(empty, new Configuration()))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageContaining("holds no manifest.json of Janus");
    }

    private static Section section(String id) {
        return contents.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
