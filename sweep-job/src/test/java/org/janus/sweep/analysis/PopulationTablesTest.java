package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Row;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputViews;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables of a population against what plain SQL says of its runs. */
@Tag("spark")
final class PopulationTablesTest {

    @BeforeAll
    static void registerViews() {
        OutputViews.of(SmallSweeps.population().folder()).register(TestSpark.session(), "");
    }

    @Test
    void responsesAreThoseOfTheRuns() {
        assertSame(
                """
                select scenario, n_cr, n_pr, n_sd, n_pd, n_ne from response_rates
                """,
                """
                select scenario, count_if(response = 'CR'), count_if(response = 'PR'),
                       count_if(response = 'SD'), count_if(response = 'PD'),
                       count_if(response = 'NE')
                from runs group by scenario
                """);
    }

    @Test
    void survivalIsTheShareOfRunsThatEscapeLater() {
        List<Row> rows =
                rows(
                        """
                        select first(k.survival), count_if(r.time_to_escape_days is null
                               or r.time_to_escape_days > k.time_days) / count(*)
                        from kaplan_meier k join runs r on r.scenario = k.scenario
                        group by k.scenario, k.time_days
                        """);

        assertThat(rows).hasSizeGreaterThan(10);
        for (Row row : rows) {
            assertThat(row.getDouble(0)).isCloseTo(row.getDouble(1), within(1e-12));
        }
    }

    @Test
    void anArmIsJudgedByItsAblation() {
        assertSame(
                "select scenario, round(outcome_changed_share * n_used), n_used from attribution",
                """
                select w.scenario, cast(count_if(w.outcome <> u.outcome) as double), count(*)
                from runs w join runs u on u.point = w.point and u.scenario = 'untreated'
                where w.scenario like 'without-%' group by w.scenario
                """);
        assertThat(rows("select rank from attribution order by outcome_changed_share desc"))
                .extracting(row -> row.getLong(0))
                .isSorted();
    }

    @Test
    void contrastsAreThatOfIl6AndThoseOfTheConfig() {
        assertThat(rows("select contrast, scenario, against_scenario from contrasts"))
                .extracting(Row::toString)
                .containsExactly(
                        "[il6-effect,untreated,il6-knockout]", "[blockade,anti-pd1,untreated]");
    }

    @Test
    void theCellsOfAFactorHoldAllRuns() {
        assertSame(
                """
                select factor, scenario, sum(n_total) from control_by_factor
                group by factor, scenario
                """,
                """
                select explode(array('tumor_growth_rate', 'priming_dc_arrival_rate',
                                     'mdsc_recruitment_rate')) factor, scenario, count(*)
                from runs group by scenario
                """);
    }

    private static void assertSame(String one, String other) {
        assertThat(rows(one)).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows(other));
    }

    private static List<Row> rows(String sql) {
        return TestSpark.session().sql(sql).collectAsList();
    }
}
