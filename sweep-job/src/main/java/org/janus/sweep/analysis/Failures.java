package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.janus.model.solve.Status;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/** Counts the table {@code failures}. */
final class Failures implements Tally {

    private static final long serialVersionUID = 1L;

    static final AnalysisTable TABLE =
            new AnalysisTable("failures", "Which runs failed, how often and why?", columns());

    private final List<String> scenarios;
    private final long[] totals;
    private final TreeMap<Kind, FailureCount> counts = new TreeMap<>();

    Failures(SweepPlan plan) {
        this.scenarios = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        this.totals = new long[scenarios.size()];
    }

    /** A way to fail: the position of the scenario, and the status. */
    private record Kind(int scenario, Status status) implements Serializable, Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            int byScenario = Integer.compare(scenario, other.scenario);
            return byScenario != 0 ? byScenario : status.compareTo(other.status);
        }
    }

    /** How many runs failed in this way, and the first of them. */
    private record FailureCount(long count, long firstRun, String detail) implements Serializable {

        FailureCount plus(FailureCount other) {
            FailureCount first = firstRun < other.firstRun ? this : other;
            return new FailureCount(count + other.count, first.firstRun, first.detail);
        }
    }

    @Override
    public void add(PointRuns runs) {
        for (int s = 0; s < totals.length; s++) {
            RunResult run = runs.run(s);
            totals[s]++;
            if (!run.isCompleted()) {
                var one = new FailureCount(1, run.runId(), run.detail());
                counts.merge(new Kind(s, run.status()), one, FailureCount::plus);
            }
        }
    }

    @Override
    public void merge(Tally other) {
        Failures that = (Failures) other;
        for (int s = 0; s < totals.length; s++) {
            totals[s] += that.totals[s];
        }
        that.counts.forEach((key, count) -> counts.merge(key, count, FailureCount::plus));
    }

    @Override
    public Stream<TableRows> tables() {
        return Stream.of(TableRows.of(TABLE, rows()));
    }

    private Stream<Object[]> rows() {
        return counts.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue()));
    }

    /** Failed runs by status over all scenarios, commonest first. */
    List<SweepSummary.StatusCount> byStatus() {
        var byStatus = new TreeMap<Status, Long>();
        counts.forEach((key, count) -> byStatus.merge(key.status(), count.count(), Long::sum));
        return byStatus.entrySet().stream()
                .map(entry -> new SweepSummary.StatusCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(SweepSummary.StatusCount::runs).reversed())
                .toList();
    }

    private Object[] row(Kind kind, FailureCount failed) {
        long total = totals[kind.scenario()];
        return new TableRow()
                .text(scenarios.get(kind.scenario()))
                .text(kind.status().name())
                .count(failed.count())
                .count(total)
                .number(failed.count() / (double) total)
                .count(failed.firstRun())
                .text(failed.detail())
                .cells();
    }

    private static List<Column> columns() {
        return new TableColumns()
                .add(RunsTable.SCENARIO)
                .text("status", "why the runs failed")
                .count("n_used", "runs that failed so")
                .count("n_total", "runs of the scenario")
                .number("failed_share", "1", "n_used / n_total", "")
                .count("first_run_id", "the first of them, to be replayed")
                .text("first_status_detail", "what exactly went wrong in it")
                .list();
    }
}
