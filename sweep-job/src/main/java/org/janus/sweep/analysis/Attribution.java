package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.janus.model.outcome.Il6Role;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;

/**
 * Counts the table {@code attribution}: every ablation scenario {@code without-ARM} against
 * untreated. An arm whose removal lowers the burden fed the tumor.
 */
final class Attribution implements Tally {

    private static final long serialVersionUID = 1L;
    private static final String WITH = "untreated";
    private static final String WITHOUT = "without-";

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "attribution",
                    "Which arm of IL-6, removed, changes the outcome most often, and of which face"
                            + " is it?",
                    columns());

    private final List<ScenarioPair> arms;

    /** Effect of having the arm, by arm. */
    private final RoleCount[] roles;

    /** Points whose outcome is another one without the arm. */
    private final long[] changed;

    private long points;

    Attribution(SweepPlan plan) {
        this.arms = arms(plan);
        this.roles = Stream.generate(RoleCount::new).limit(arms.size()).toArray(RoleCount[]::new);
        this.changed = new long[arms.size()];
    }

    /** Untreated against each ablation; the name is the arm's. */
    static List<ScenarioPair> arms(SweepPlan plan) {
        List<String> names = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        int with = names.indexOf(WITH);
        return IntStream.range(0, names.size())
                .filter(s -> with >= 0 && names.get(s).startsWith(WITHOUT))
                .mapToObj(s -> new ScenarioPair(names.get(s).substring(WITHOUT.length()), with, s))
                .toList();
    }

    @Override
    public void add(PointRuns runs) {
        points++;
        for (int i = 0; i < changed.length; i++) {
            ScenarioPair arm = arms.get(i);
            double effect = runs.effect(arm);
            roles[i].add(effect);
            boolean both = !Double.isNaN(effect);
            if (both && runs.run(arm.of()).fate() != runs.run(arm.against()).fate()) {
                changed[i]++;
            }
        }
    }

    @Override
    public void merge(Tally other) {
        Attribution that = (Attribution) other;
        points += that.points;
        for (int i = 0; i < changed.length; i++) {
            roles[i].merge(that.roles[i]);
            changed[i] += that.changed[i];
        }
    }

    @Override
    public Stream<TableRows> tables() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, changed.length).boxed().toList());
        order.sort(Comparator.<Integer>comparingDouble(this::share).reversed());
        var rows = IntStream.range(0, order.size()).mapToObj(rank -> row(rank, order.get(rank)));
        return Stream.of(TableRows.of(TABLE, rows));
    }

    /** Without points an arm comes last. */
    private double share(int i) {
        return roles[i].used() == 0 ? -1 : changed[i] / (double) roles[i].used();
    }

    private Object[] row(int rank, int i) {
        RoleCount count = roles[i];
        TableRow row =
                new TableRow()
                        .text(WITHOUT + arms.get(i).name())
                        .text(arms.get(i).name())
                        .count(rank + 1L)
                        .count(count.used())
                        .count(points)
                        .share(changed[i], count.used());
        for (Il6Role role : Il6Role.values()) {
            row.share(count.of(role), count.used());
        }
        return row.number(count.mean()).word(count.face()).cells();
    }

    private static List<Column> columns() {
        String none = "n_used is 0";
        return new TableColumns()
                .text("scenario", "the ablation, compared with untreated")
                .text("arm", "the arm that it removes")
                .count("rank", "place by outcome_changed_share, 1 first")
                .usedPoints()
                .share("outcome_changed_share", "share of points with another outcome without it")
                .share("pro_tumor_share", "share of points where the arm adds > 0.1 decades")
                .share("anti_tumor_share", "share of points where the arm takes > 0.1 decades")
                .share("neutral_share", "share of points where it does neither")
                .number(
                        "mean_effect",
                        "decade",
                        "mean burden in untreated less that in the ablation",
                        none)
                .word(
                        "face",
                        "PRO_TUMOR or ANTI_TUMOR, whichever the arm is at more points; NEUTRAL if"
                                + " equally many",
                        none)
                .list();
    }
}
