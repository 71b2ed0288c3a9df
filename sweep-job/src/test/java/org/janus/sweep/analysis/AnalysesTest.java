package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import org.apache.spark.sql.Row;
import org.janus.model.outcome.Il6Role;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputViews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
final class AnalysesTest {

    private static final int POINTS = 30;

    private static OutputFolder folder;
    private static SweepSummary summary;

    @BeforeAll
    static void analyzeASmallSweep() {
        folder = SmallSweeps.grid().folder();
        summary = SmallSweeps.grid().summary();
        OutputViews.of(folder).register(TestSpark.session(), "");
    }

    @Test
    void writesTheTablesThatThePlanSupports() {
        assertThat(folder.tables())
                .containsExactly(
                        "box_limits",
                        "boxes",
                        "contrasts",
                        "control_by_factor",
                        "control_by_scenario",
                        "control_map",
                        "failures",
                        "il6_role",
                        "kaplan_meier",
                        "log_rank",
                        "role_boundary",
                        "role_by_factor",
                        "rsa");
    }

    @Test
    void theSummaryCountsWhatTheRunsSay() {
        assertThat(summary.runs()).isEqualTo(3 * POINTS);
        assertThat(summary.failures()).isEmpty();
        assertThat(summary.scenarios()).hasSize(3);
        for (var shares : summary.scenarios()) {
            assertThat(shares.escape())
                    .isEqualTo(
                            runs("scenario = '" + shares.scenario() + "' and outcome = 'ESCAPE'"));
            assertThat(shares.share(TumorFate.ESCAPE) * shares.used())
                    .isCloseTo(shares.escape(), within(1e-9));
        }
        assertThat(summary.roles().orElseThrow().used()).isEqualTo(POINTS);
    }

    @Test
    void aMapOfTwoFactorsHasARowForEachScenarioAndLevelPair() {
        List<Row> rows = rows("select * from control_map where scenario = 'untreated'");

        assertThat(rows).hasSize(POINTS);
        assertThat(runs("scenario = 'untreated' and controlled"))
                .isEqualTo(
                        rows.stream()
                                .mapToLong(row -> Math.round(number(row, "control_probability")))
                                .sum());
    }

    @Test
    void aMapAgreesWithTheRolesOfItsPoints() {
        List<Row> rows =
                rows(
                        """
                        select m.mean_il6_effect, r.il6_effect, m.dominant_role = r.role
                        from control_map m join il6_role r
                        on r.priming_dc_arrival_rate = m.factor_low
                        and r.mdsc_recruitment_rate = m.other_factor_low
                        """);

        assertThat(rows).hasSize(3 * POINTS);
        for (Row row : rows) {
            assertThat(row.getDouble(0)).isCloseTo(row.getDouble(1), within(1e-15));
            assertThat(row.getBoolean(2)).isTrue();
        }
    }

    @Test
    void quartilesAreThoseOfSpark() {
        List<Row> rows =
                rows(
                        """
                        select c.tumor_cells_end_q1, q.q[0], c.tumor_cells_end_median, q.q[1],
                               c.tumor_cells_end_q3, q.q[2]
                        from control_by_scenario c join (
                          select scenario, percentile(tumor_cells_end, array(0.25, 0.5, 0.75)) q
                          from runs group by scenario) q using (scenario)
                        """);

        assertThat(rows).hasSize(3);
        for (Row row : rows) {
            for (int i = 0; i < 6; i += 2) {
                assertThat(row.getDouble(i))
                        .isCloseTo(row.getDouble(i + 1), withinPercentage(1e-10));
            }
        }
    }

    @Test
    void tablesDoNotDependOnChunksAndCanBeWrittenAgain() throws InterruptedException {
        SmallSweeps.Output other = SmallSweeps.gridInChunksOf(1000);

        SweepSummary again = Analyses.of(TestSpark.session(), other.plan(), other.folder()).write();

        assertThat(again).isEqualTo(summary);
        for (String table : folder.tables()) {
            assertThat(table(other.folder(), table)).isEqualTo(table(folder, table));
        }
    }

    @Test
    void bothFacesAppear() {
        var roles = summary.roles().orElseThrow();

        assertThat(roles.share(Il6Role.PRO_TUMOR)).isPositive();
        assertThat(roles.share(Il6Role.ANTI_TUMOR)).isPositive();
    }

    @Test
    void roleOfIl6IsTheContrastOfTheTwoRuns() {
        List<Row> rows =
                rows(
                        """
                                with b as (
                                  select point, scenario, outcome,
                                         log10(greatest(tumor_cells_end,
                                           if(outcome = 'ESCAPE', 5e8, 1))) burden
                                  from runs)
                                select r.il6_effect, w.burden - o.burden, r.role,
                                       r.outcome_with_il6 = w.outcome
                                       and r.outcome_without_il6 = o.outcome
                                from il6_role r
                                join b w on w.point = r.point and w.scenario = 'untreated'
                                join b o on o.point = r.point and o.scenario = 'il6-knockout'
                                """);

        assertThat(rows).hasSize(POINTS);
        for (Row row : rows) {
            assertThat(row.getDouble(0)).isCloseTo(row.getDouble(1), within(1e-12));
            assertThat(row.getString(2)).isEqualTo(Il6Role.of(row.getDouble(0)).name());
            assertThat(row.getBoolean(3)).isTrue();
        }
    }

    private static List<Row> rows(String sql) {
        return TestSpark.session().sql(sql).collectAsList();
    }

    private static double number(Row row, String column) {
        return row.getDouble(row.fieldIndex(column));
    }

    private static List<Row> table(OutputFolder folder, String name) {
        var rows = TestSpark.session().read().parquet(folder.table(name));
        return switch (name) {
            case "il6_role" -> rows.orderBy("point").collectAsList();
            case "role_boundary" ->
                    rows.orderBy("point", "next_point", "effect_level").collectAsList();
            default -> rows.collectAsList();
        };
    }

    private static long runs(String condition) {
        return TestSpark.session().table("runs").where(condition).count();
    }
}
