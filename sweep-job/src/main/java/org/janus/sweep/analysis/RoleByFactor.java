package org.janus.sweep.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.outcome.Il6Role;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;

/** Counts the table {@code role_by_factor}: the two faces along each factor. */
final class RoleByFactor implements Tally {

    private static final long serialVersionUID = 1L;

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "role_by_factor",
                    "Along which factor does IL-6 turn from one face to the other?",
                    columns());

    private final ScenarioPair pair;
    private final List<FactorCells> factors;

    /** Counts, [factor][cell]. */
    private final RoleCount[][] roles;

    /** Points, [factor][cell]. */
    private final long[][] points;

    RoleByFactor(SweepPlan plan, ScenarioPair pair) {
        this.pair = pair;
        this.factors = FactorCells.of(plan.design(), FactorCells.MOST_LEVELS);
        this.roles = new RoleCount[factors.size()][];
        this.points = new long[factors.size()][];
        for (int f = 0; f < roles.length; f++) {
            points[f] = new long[factors.get(f).count()];
            roles[f] =
                    Stream.generate(RoleCount::new)
                            .limit(points[f].length)
                            .toArray(RoleCount[]::new);
        }
    }

    @Override
    public void add(PointRuns runs) {
        double effect = runs.effect(pair);
        for (int f = 0; f < roles.length; f++) {
            int cell = factors.get(f).cell(runs.factors());
            points[f][cell]++;
            roles[f][cell].add(effect);
        }
    }

    @Override
    public void merge(Tally other) {
        RoleByFactor that = (RoleByFactor) other;
        for (int f = 0; f < roles.length; f++) {
            for (int c = 0; c < roles[f].length; c++) {
                points[f][c] += that.points[f][c];
                roles[f][c].merge(that.roles[f][c]);
            }
        }
    }

    @Override
    public Stream<TableRows> tables() {
        Stream<Object[]> rows = IntStream.range(0, roles.length).boxed().flatMap(this::rows);
        return Stream.of(TableRows.of(TABLE, rows));
    }

    private Stream<Object[]> rows(int f) {
        return IntStream.range(0, roles[f].length)
                .filter(c -> points[f][c] > 0)
                .mapToObj(c -> row(f, c));
    }

    private Object[] row(int f, int c) {
        RoleCount count = roles[f][c];
        TableRow row = factors.get(f).describe(new TableRow().text(pair.name()), c);
        row.count(count.used()).count(points[f][c]);
        for (Il6Role role : Il6Role.values()) {
            row.share(count.of(role), count.used());
        }
        return row.number(count.mean()).word(count.dominant()).cells();
    }

    private static List<Column> columns() {
        String none = "n_used is 0";
        return FactorCells.columns(new TableColumns().contrast())
                .usedPoints()
                .share("pro_tumor_share", "share of points with an effect > 0.1")
                .share("anti_tumor_share", "share of points with an effect < -0.1")
                .share("neutral_share", "share of points with an effect between")
                .number("mean_il6_effect", "decade", "mean of il6_effect over these points", none)
                .word(
                        "dominant_role",
                        "role of IL-6 at most of these points; the first of PRO_TUMOR,"
                                + " ANTI_TUMOR, NEUTRAL if equally many",
                        none)
                .list();
    }
}
