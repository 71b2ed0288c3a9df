package org.janus.sweep.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/** Recomputes rows of the table of runs and compares them bit for bit with what is stored. */
public final class RunReplay {

    private static final String NOTHING = "null";

    private final SweepPlan plan;
    private final List<String> columns;

    /**
     * A replay of runs of one sweep, for one thread.
     *
     * @param plan as the manifest has it
     */
    public RunReplay(SweepPlan plan) {
        this.plan = plan;
        this.columns = RunsTable.of(plan).columns().stream().map(Column::name).toList();
    }

    /**
     * A cell that differs.
     *
     * @param column its name
     * @param stored what the output holds
     * @param recomputed what comes out now
     */
    public record Difference(String column, String stored, String recomputed) {}

    /**
     * {@return the cells in which a run's recomputed row differs; empty if it is bit-identical}
     *
     * @param run of the plan
     * @param stored cells by column; a column without a value is left out
     */
    public List<Difference> differences(RunInput run, Map<String, Object> stored) {
        Object[] row = new RunSolver(plan, Solvers.simulator(plan.solver(), 1)).row(run);
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            Optional<Object> before = Optional.ofNullable(stored.get(columns.get(i)));
            Optional<Object> now = Optional.ofNullable(row[i]);
            if (!before.equals(now)) {
                differences.add(new Difference(columns.get(i), text(before), text(now)));
            }
        }

        var others = new TreeSet<>(stored.keySet());
        columns.forEach(others::remove);
        for (String other : others) {
            var before = Optional.of(stored.get(other));
            differences.add(new Difference(other, text(before), "no such column"));
        }
        return differences;
    }

    private static String text(Optional<Object> cell) {
        return cell.map(String::valueOf).orElse(NOTHING);
    }
}
