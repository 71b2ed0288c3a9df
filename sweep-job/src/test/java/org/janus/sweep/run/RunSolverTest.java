package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.GridDesign;
import org.janus.sweep.design.Levels;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;
import org.junit.jupiter.api.Test;

final class RunSolverTest {

    private static final SweepPlan PLAN = TestPlans.grid(4, 1000, Method.BATCH);

    @Test
    void rowsComeInOrderOfTheirRunIds() {
        List<Object[]> rows = rows(PLAN, LongStream.of(2, 5, 7));

        assertThat(rows)
                .extracting(row -> row[0])
                .containsExactly(6L, 7L, 8L, 15L, 16L, 17L, 21L, 22L, 23L);
        assertThat(rows)
                .extracting(row -> row[1])
                .containsExactly(2L, 2L, 2L, 5L, 5L, 5L, 7L, 7L, 7L);
        assertThat(rows.subList(0, 3))
                .extracting(row -> row[2])
                .containsExactly("untreated", "il6-knockout", "anti-il6r");
    }

    @Test
    void aRowIsAFunctionOfItsRunAlone() {
        List<Object[]> all = rows(PLAN, LongStream.range(0, 16));

        for (int point = 15; point >= 0; point--) {
            List<Object[]> alone = rows(PLAN, LongStream.of(point));
            for (int scenario = 0; scenario < 3; scenario++) {
                assertThat(alone.get(scenario)).isEqualTo(all.get(point * 3 + scenario));
            }
        }
    }

    @Test
    void anInvalidRunIsARowAndNotSolved() {
        SweepPlan plan =
                TestPlans.of(
                        GridDesign.of(
                                List.of(new Factor("il6.plasma-partition", Levels.of(0.5, 1.5)))),
                        1000,
                        Method.BATCH);

        List<Object[]> rows = rows(plan, LongStream.range(0, 2));

        assertThat(rows)
                .extracting(row -> cell(plan, row, "status"))
                .containsExactly(
                        "COMPLETED",
                        "COMPLETED",
                        "COMPLETED",
                        "INVALID_PARAMETERS",
                        "INVALID_PARAMETERS",
                        "INVALID_PARAMETERS");
        assertThat(cell(plan, rows.get(3), "outcome")).isNull();
        assertThat(cell(plan, rows.get(3), "status_detail"))
                .isEqualTo("il6.plasma-partition is 1.5; it must be 0 .. 1");
        assertThat(cell(plan, rows.get(3), "steps")).isEqualTo(0L);
    }

    @Test
    void moreRunsThanABlockHolds() {
        SweepPlan plan = TestPlans.grid(38, 10_000, Method.BATCH);

        List<Object[]> rows = rows(plan, LongStream.range(0, 1444));

        assertThat(rows).hasSize(3 * 1444);
        assertThat(rows.get(4331)[0]).isEqualTo(4331L);
    }

    private static List<Object[]> rows(SweepPlan plan, LongStream points) {
        List<Object[]> rows = new ArrayList<>();
        new RunSolver(plan).rows(points).forEachRemaining(rows::add);
        return rows;
    }

    private static Object cell(SweepPlan plan, Object[] row, String column) {
        List<String> names = RunsTable.of(plan).columns().stream().map(Column::name).toList();
        return row[names.indexOf(column)];
    }
}
