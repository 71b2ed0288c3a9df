package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.janus.model.outcome.Outcome;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.RunsTable;

/**
 * A number of a run that sensitivity is asked about: an outcome or a probe.
 *
 * @param name how tables call it
 * @param column of the runs that is read
 * @param reading how the cell becomes a number
 */
record OutcomeColumn(String name, String column, Reading reading) implements Serializable {

    /** How a cell becomes a number; of a failed run there is none, but for {@link #FAILED}. */
    enum Reading {
        /** As it is; a cell without a number is missing. */
        NUMBER,
        /** A time; the horizon where it never came, so that "never" is late and not missing. */
        TIME,
        /** 1 if the tumor did not escape, else 0. */
        CONTROLLED,
        /** log10 of the burden at the horizon, as a contrast compares it. */
        LOG10_BURDEN,
        /** 1 if the run failed, else 0. */
        FAILED
    }

    private static final List<Outcome> TIMES =
            List.of(
                    Outcome.TIME_TO_ELIMINATION,
                    Outcome.TIME_TO_ESCAPE,
                    Outcome.TIME_TO_METASTASIS);

    /** What is asked of a plan's runs: control, burden, every outcome that is a number, probes. */
    static List<OutcomeColumn> of(SweepPlan plan) {
        List<OutcomeColumn> columns = new ArrayList<>();
        columns.add(
                new OutcomeColumn(
                        Outcome.CONTROLLED.column(),
                        Outcome.CONTROLLED.column(),
                        Reading.CONTROLLED));
        columns.add(
                new OutcomeColumn(
                        "log10_burden_end",
                        Outcome.TUMOR_CELLS_END.column(),
                        Reading.LOG10_BURDEN));
        columns.add(new OutcomeColumn("failed", Outcome.STATUS.column(), Reading.FAILED));
        Stream.of(Outcome.values())
                .filter(outcome -> outcome.kind() == Outcome.Kind.NUMBER)
                .map(OutcomeColumn::number)
                .forEach(columns::add);
        probes(plan).map(OutcomeColumn::number).forEach(columns::add);
        return List.copyOf(columns);
    }

    /** A column of numbers. */
    static OutcomeColumn number(String column) {
        return new OutcomeColumn(column, column, Reading.NUMBER);
    }

    private static Stream<String> probes(SweepPlan plan) {
        List<String> columns = RunsTable.of(plan).columns().stream().map(Column::name).toList();
        return plan.probes().stream().map(probe -> probe.column()).filter(columns::contains);
    }

    private static OutcomeColumn number(Outcome outcome) {
        Reading reading = TIMES.contains(outcome) ? Reading.TIME : Reading.NUMBER;
        return new OutcomeColumn(outcome.column(), outcome.column(), reading);
    }

    boolean is(Reading other) {
        return reading == other;
    }
}
