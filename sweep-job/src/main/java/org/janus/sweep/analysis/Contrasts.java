package org.janus.sweep.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.outcome.Il6Role;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;

/** Counts the table {@code contrasts}: a row for each two scenarios that are compared. */
final class Contrasts implements Tally {

    private static final long serialVersionUID = 1L;
    private static final double[] PROBABILITIES = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};
    private static final String[] QUANTILES = {"min", "p05", "q1", "median", "q3", "p95", "max"};

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "contrasts", "Whom does a scenario help, whom does it harm?", columns());

    private final List<String> scenarios;
    private final List<ScenarioPair> pairs;

    /** Whether the first contrast is that of IL-6. */
    private final boolean il6;

    private final RoleCount[] roles;
    private final OrderCount[] effects;
    private long points;

    Contrasts(SweepPlan plan) {
        this.scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        this.pairs = ScenarioPair.all(plan);
        this.il6 = ScenarioPair.il6(plan).isPresent();
        this.roles = new RoleCount[pairs.size()];
        this.effects = new OrderCount[pairs.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = new RoleCount();
            effects[i] = new OrderCount();
        }
    }

    @Override
    public void add(PointRuns runs) {
        points++;
        for (int i = 0; i < roles.length; i++) {
            double effect = runs.effect(pairs.get(i));
            if (!Double.isNaN(effect)) {
                roles[i].add(effect);
                effects[i].add(effect);
            }
        }
    }

    @Override
    public void merge(Tally other) {
        Contrasts that = (Contrasts) other;
        points += that.points;
        for (int i = 0; i < roles.length; i++) {
            roles[i].merge(that.roles[i]);
            effects[i].merge(that.effects[i]);
        }
    }

    @Override
    public Stream<TableRows> tables() {
        return Stream.of(TableRows.of(TABLE, rows()));
    }

    private Stream<Object[]> rows() {
        return IntStream.range(0, roles.length).mapToObj(this::row);
    }

    /** Points that were seen. */
    long points() {
        return points;
    }

    /** The roles of IL-6; empty when no contrast shows them. */
    Optional<RoleCount> il6() {
        return il6 ? Optional.of(roles[0]) : Optional.empty();
    }

    private Object[] row(int i) {
        ScenarioPair pair = pairs.get(i);
        long used = roles[i].used();
        TableRow row =
                new TableRow()
                        .text(pair.name())
                        .text(scenarios.get(pair.of()))
                        .text(scenarios.get(pair.against()))
                        .count(used)
                        .count(points)
                        .share(roles[i].of(Il6Role.ANTI_TUMOR), used)
                        .share(roles[i].of(Il6Role.PRO_TUMOR), used)
                        .share(roles[i].of(Il6Role.NEUTRAL), used)
                        .number(roles[i].mean());
        for (double probability : PROBABILITIES) {
            row.number(effects[i].quantile(probability));
        }
        return row.cells();
    }

    private static List<Column> columns() {
        String none = "n_used is 0";
        TableColumns columns =
                new TableColumns()
                        .contrast()
                        .text("scenario", "name of the scenario")
                        .text("against_scenario", "name of the one it is compared with")
                        .usedPoints()
                        .share("helped_share", "share of points with an effect < -0.1")
                        .share("harmed_share", "share of points with an effect > 0.1")
                        .share("unchanged_share", "share of points with an effect between")
                        .number(
                                "mean_effect",
                                "decade",
                                "mean of the effect: log10 of the burden in the scenario less"
                                        + " that in the other one",
                                none);
        for (String quantile : QUANTILES) {
            columns.number("effect_" + quantile, "decade", quantile + " of the effect", none);
        }
        return columns.list();
    }
}
