package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.solve.Status;
import org.janus.sweep.analysis.SweepSummary.RoleShares;
import org.janus.sweep.analysis.SweepSummary.ScenarioShares;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.janus.sweep.plan.AnalysisSettings;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.Plans;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TestPlans;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private static final SweepPlan GRID = TestPlans.grid(2, 100, Method.BATCH);

    @Test
    void everySweepHasTheTablesOfItsRuns() {
        assertThat(names(Tallies.of(GRID)))
                .containsExactly(
                        "failures",
                        "control_by_scenario",
                        "contrasts",
                        "control_map",
                        "control_by_factor",
                        "kaplan_meier",
                        "log_rank",
                        "role_by_factor");
        assertThat(names(Tallies.ofSummary(GRID)))
                .containsExactly("failures", "control_by_scenario", "contrasts");
    }

    @Test
    void aPopulationHasResponseRatesWhereTheyAreWanted() {
        Design population = new SampledDesign(CollectedRows.factors(), SobolSequence.plain(2), 4);
        SweepPlan plan = TestPlans.of(population, 100, Method.BATCH);

        assertThat(names(Tallies.of(plan))).contains("response_rates");
        assertThat(names(Tallies.of(wanting(plan, AnalysisKind.RESPONSE_RATES))))
                .contains("response_rates");
        assertThat(names(Tallies.of(wanting(plan, AnalysisKind.BOXES))))
                .doesNotContain("response_rates");
        assertThat(names(Tallies.of(wanting(GRID, AnalysisKind.RESPONSE_RATES))))
                .doesNotContain("response_rates");
    }

    @Test
    void anAblationHasAnAttribution() {
        ScenarioPlan untreated = GRID.scenarios().get(0);
        List<ScenarioPlan> scenarios = new ArrayList<>(GRID.scenarios());
        scenarios.add(
                new ScenarioPlan(
                        "without-fair-expansion",
                        "default",
                        untreated.base(),
                        Map.of(),
                        List.of()));

        assertThat(names(Tallies.of(plan(GRID, scenarios, GRID.analysis()))))
                .contains("attribution");
    }

    @Test
    void theSummaryCountsRunsFatesFailuresAndRoles() {
        SweepSummary summary = counted(0, 4).summary();

        assertThat(summary)
                .isEqualTo(
                        new SweepSummary(
                                12,
                                List.of(new SweepSummary.StatusCount(Status.STEP_TOO_SMALL, 2)),
                                List.of(
                                        new ScenarioShares("untreated", 0, 2, 2, 4),
                                        new ScenarioShares("il6-knockout", 0, 3, 0, 4),
                                        new ScenarioShares("anti-il6r", 0, 3, 0, 4)),
                                Optional.of(new RoleShares(2, 1, 0, 4))));
    }

    @Test
    void partsThatTravelledMergeToTheSameTables() throws Exception {
        Tallies parts = travelled(counted(2, 4));

        parts.merge(travelled(counted(0, 2)));

        List<TableRows> expected = counted(0, 4).tables().toList();
        List<TableRows> found = parts.tables().toList();
        assertThat(found).hasSameSizeAs(expected);
        for (int table = 0; table < expected.size(); table++) {
            assertThat(found.get(table).rows().toArray(Object[][]::new))
                    .as(expected.get(table).table().name())
                    .isDeepEqualTo(expected.get(table).rows().toArray(Object[][]::new));
        }
        assertThat(parts.summary()).isEqualTo(counted(0, 4).summary());
    }

    /** Of the points from one to before another; IL-6 feeds the first two tumors. */
    private static Tallies counted(int from, int to) {
        List<RunResult[]> runs =
                List.of(
                        new RunResult[] {
                            TestRuns.escape(6, 8), TestRuns.equilibrium(5), TestRuns.equilibrium(5)
                        },
                        new RunResult[] {
                            TestRuns.escape(7, 8), TestRuns.equilibrium(5), TestRuns.failed()
                        },
                        new RunResult[] {
                            TestRuns.equilibrium(4),
                            TestRuns.equilibrium(5),
                            TestRuns.equilibrium(5)
                        },
                        new RunResult[] {
                            TestRuns.equilibrium(4), TestRuns.failed(), TestRuns.equilibrium(5)
                        });
        Tallies tallies = Tallies.of(GRID);
        for (int point = from; point < to; point++) {
            tallies.add(new PointRuns(point, GRID.design().point(point), runs.get(point)));
        }

        return tallies;
    }

    private static List<String> names(Tallies tallies) {
        return tallies.tables().map(table -> table.table().name()).toList();
    }

    private static SweepPlan wanting(SweepPlan plan, AnalysisKind kind) {
        return plan(plan, plan.scenarios(), Plans.analysis(kind));
    }

    private static SweepPlan plan(
            SweepPlan plan, List<ScenarioPlan> scenarios, AnalysisSettings analysis) {
        return new SweepPlan(
                plan.name(),
                plan.seed(),
                plan.design(),
                scenarios,
                plan.horizonDays(),
                plan.outcomes(),
                plan.probes(),
                plan.contrasts(),
                plan.trajectories(),
                plan.solver(),
                plan.output(),
                plan.execution(),
                analysis,
                plan.record());
    }

    private static Tallies travelled(Tallies tallies) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tallies);
        }

        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Tallies) in.readObject();
        }
    }
}
