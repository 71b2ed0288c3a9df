package org.janus.sweep.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.janus.model.Parameter;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.RunsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RunFailuresTest {

    private static final int SIDE = 6;
    private static final int SCENARIOS = 3;

    @ParameterizedTest
    @EnumSource
    void aFaultInARunTakesNoNeighbourWithIt(Method method) {
        SweepPlan plan = TestPlans.grid(SIDE, 1_000, method);
        List<Object[]> sound = rows(plan, new RunSolver(plan));
        var faulty = new FaultySimulator(Solvers.simulator(plan), 40);

        List<Object[]> rows = rows(plan, new RunSolver(plan, faulty));

        assertThat(rows).hasSize(SIDE * SIDE * SCENARIOS);
        for (int i = 0; i < rows.size(); i++) {
            if (i == 40) {
                assertThat(cell(plan, rows.get(i), "status")).isEqualTo("NON_FINITE");
                assertThat(cell(plan, rows.get(i), "outcome")).isNull();
                assertThat(cell(plan, rows.get(i), "status_detail")).asString().isNotEmpty();
            } else {
                assertThat(rows.get(i)).isEqualTo(sound.get(i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"max-steps = 20, STEP_LIMIT", "max-evaluations = 200, EVALUATION_LIMIT"})
    void aRunBeyondItsBudgetIsARow(String limit, String status) {
        SweepPlan plan =
                ConfigPlans.of(
                        "horizon = 60 d",
                        "solver { " + limit + " }",
                        "design { type = list, rows = [{ tumor.growth-rate = 0.4 }] }");

        List<Object[]> rows = rows(plan, new RunSolver(plan));

        assertThat(rows)
                .extracting(row -> cell(plan, row, "status"))
                .containsExactly(status, status);
        assertThat(rows).allMatch(RunsTable.of(plan)::isFailed);
    }

    @Test
    void invalidParametersOfADerivationAreRowsThatNameThem() {
        SweepPlan plan =
                ConfigPlans.of(
                        "design {",
                        "  type = list, rows = [{ tumor.growth-rate = 0.4 },"
                                + " { tumor.growth-rate = 0.8 }]",
                        "  derive { il6.plasma-partition = \"2 * tumor_growth_rate\" }",
                        "}");

        List<Object[]> rows = rows(plan, new RunSolver(plan));

        assertThat(rows)
                .extracting(row -> cell(plan, row, "status"))
                .containsExactly(
                        "COMPLETED", "COMPLETED", "INVALID_PARAMETERS", "INVALID_PARAMETERS");
        assertThat(cell(plan, rows.get(2), "status_detail"))
                .isEqualTo("il6.plasma-partition is 1.6; it must be 0 .. 1");
    }

    @Test
    void probesAreColumnsAndNullWhereTheRunFailed() {
        SweepPlan plan =
                ConfigPlans.of(
                        "probes = [{ observable = tumor-cells, at = 2 d },"
                                + " { observable = stat3, at = 0.5 d }]",
                        "design {",
                        "  type = list, rows = [{ tumor.growth-rate = 0.4 },"
                                + " { tumor.growth-rate = 0.8 }]",
                        "  derive { il6.plasma-partition = \"2 * tumor_growth_rate\" }",
                        "}");

        List<Object[]> rows = rows(plan, new RunSolver(plan));

        assertThat((Double) cell(plan, rows.get(0), "tumor_cells_at_2d")).isPositive();
        assertThat((Double) cell(plan, rows.get(0), "stat3_at_0_5d")).isPositive();
        assertThat(cell(plan, rows.get(2), "tumor_cells_at_2d")).isNull();
        assertThat(RunsTable.of(plan).rejectedSteps(rows.get(0))).isNotNegative();
    }

    @Test
    void oneRowAloneIsTheSame() {
        SweepPlan plan = TestPlans.grid(SIDE, 1_000, Method.BATCH);
        List<Object[]> rows = rows(plan, new RunSolver(plan));

        Object[] alone = new RunSolver(plan).row(plan.inputs().run(77));

        assertThat(alone).isEqualTo(rows.get(77));
    }

    private static List<Object[]> rows(SweepPlan plan, RunSolver solver) {
        List<Object[]> rows = new ArrayList<>();
        solver.rows(LongStream.range(0, plan.design().size())).forEachRemaining(rows::add);
        return rows;
    }

    private static Object cell(SweepPlan plan, Object[] row, String column) {
        List<String> names = RunsTable.of(plan).columns().stream().map(c -> c.name()).toList();
        return row[names.indexOf(column)];
    }

    /** Gives one of its runs a growth rate that is not a number. */
    private record FaultySimulator(Simulator simulator, int faulty) implements Simulator {

        @Override
        public void solve(Iterator<Task> tasks) {
            simulator.solve(
                    new Iterator<>() {
                        private int next;

                        @Override
                        public boolean hasNext() {
                            return tasks.hasNext();
                        }

                        @Override
                        public Task next() {
                            Task task = tasks.next();
                            return next++ == faulty ? broken(task) : task;
                        }
                    });
        }

        private static Task broken(Task task) {
            Simulation sound = task.simulation();
            double[] parameters = Arrays.copyOf(sound.parameters(), sound.parameters().length);
            parameters[Parameter.TUMOR_GROWTH_RATE.ordinal()] = Double.NaN;
            return new Task(
                    new Simulation(parameters, sound.doses(), sound.horizonDays()),
                    task.listener());
        }
    }
}
