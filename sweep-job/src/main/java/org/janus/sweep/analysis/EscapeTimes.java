package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;

/**
 * Counts the tables {@code kaplan_meier} and {@code log_rank} of the time to escape.
 *
 * <p>Times are counted at the next of a thousand equal parts of the horizon. Runs without escape
 * are last seen at the horizon, so that the curve is exact at these times; the log-rank test takes
 * escapes within one part for simultaneous.
 */
final class EscapeTimes implements Tally {

    private static final long serialVersionUID = 1L;
    private static final int PARTS = 1_000;

    private final List<String> scenarios;
    private final double horizonDays;

    /** Escapes, [scenario][part]; part 0 is the start. */
    private final long[][] escapes;

    private final long[] used;
    private long points;

    EscapeTimes(SweepPlan plan) {
        this.scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        this.horizonDays = plan.horizonDays();
        this.escapes = new long[scenarios.size()][PARTS + 1];
        this.used = new long[scenarios.size()];
    }

    @Override
    public void add(PointRuns runs) {
        points++;
        for (int s = 0; s < used.length; s++) {
            RunResult run = runs.run(s);
            used[s] += run.isCompleted() ? 1 : 0;
            double time = run.number(Outcome.TIME_TO_ESCAPE);
            if (!Double.isNaN(time)) {
                escapes[s][part(time)]++;
            }
        }
    }

    @Override
    public void merge(Tally other) {
        EscapeTimes that = (EscapeTimes) other;
        points += that.points;
        for (int s = 0; s < used.length; s++) {
            used[s] += that.used[s];
            for (int part = 0; part <= PARTS; part++) {
                escapes[s][part] += that.escapes[s][part];
            }
        }
    }

    @Override
    public Stream<TableRows> tables() {
        var curves = IntStream.range(0, used.length).boxed().flatMap(this::curve);
        var tests =
                IntStream.range(0, used.length)
                        .boxed()
                        .flatMap(
                                s ->
                                        IntStream.range(s + 1, used.length)
                                                .mapToObj(other -> test(s, other)));
        return Stream.of(
                TableRows.of(EscapeTables.KAPLAN_MEIER, curves),
                TableRows.of(EscapeTables.LOG_RANK, tests));
    }

    /** The part that ends at or after the time. */
    private int part(double time) {
        int part = (int) FastMath.ceil(time / horizonDays * PARTS);
        return Math.min(part, PARTS);
    }

    private List<EventCount> counts(int s) {
        List<EventCount> counts = new ArrayList<>();
        long escaped = 0;
        for (int part = 0; part <= PARTS; part++) {
            long events = escapes[s][part];
            escaped += events;
            if (events > 0) {
                counts.add(new EventCount(part * horizonDays / PARTS, events, 0));
            }
        }
        counts.add(new EventCount(horizonDays, 0, used[s] - escaped));
        return counts;
    }

    /** The start, a row for each time with escapes, the horizon. */
    private Stream<Object[]> curve(int s) {
        KaplanMeier curve = KaplanMeier.of(counts(s));
        List<KaplanMeier.Step> steps = new ArrayList<>(curve.steps());
        if (steps.isEmpty() || steps.get(0).time() > 0) {
            steps.add(0, new KaplanMeier.Step(0, used[s], 0, 1, 0));
        }
        KaplanMeier.Step last = steps.get(steps.size() - 1);
        if (last.time() < horizonDays) {
            long left = last.atRisk() - last.events();
            steps.add(
                    new KaplanMeier.Step(
                            horizonDays, left, 0, last.survival(), last.standardError()));
        }
        return used[s] == 0 ? Stream.empty() : steps.stream().map(step -> row(s, step));
    }

    private Object[] row(int s, KaplanMeier.Step step) {
        Proportion left =
                Proportion.of(step.atRisk() - step.events(), used[s], TableRow.CONFIDENCE);
        return new TableRow()
                .text(Outcome.TIME_TO_ESCAPE.column())
                .text(scenarios.get(s))
                .number(step.time())
                .count(used[s])
                .count(points)
                .count(step.atRisk())
                .count(step.events())
                .number(step.survival())
                .number(left.interval().lower())
                .number(left.interval().upper())
                .number(step.standardError())
                .cells();
    }

    private Object[] test(int s, int other) {
        LogRank test = LogRank.of(List.of(counts(s), counts(other)));
        return new TableRow()
                .text(Outcome.TIME_TO_ESCAPE.column())
                .text(scenarios.get(s))
                .text(scenarios.get(other))
                .count(used[s] + used[other])
                .count(2 * points)
                .number(test.observed().get(0))
                .number(test.expected().get(0))
                .number(test.observed().get(1))
                .number(test.expected().get(1))
                .number(test.statistic())
                .count(test.degreesOfFreedom())
                .number(test.pValue())
                .cells();
    }
}
