package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.table.Column;
import org.janus.sweep.table.Column.Type;

/** The columns of a table, put together in order. */
final class TableColumns {

    private final List<Column> columns = new ArrayList<>();

    TableColumns add(Column column) {
        columns.add(column);
        return this;
    }

    TableColumns text(String name, String meaning) {
        return add(Column.of(name, Type.STRING, "-", meaning));
    }

    /** Text that may be absent. */
    TableColumns word(String name, String meaning, String absence) {
        return add(new Column(name, Type.STRING, "-", meaning, absence));
    }

    TableColumns count(String name, String meaning) {
        return add(Column.of(name, Type.BIGINT, "1", meaning));
    }

    TableColumns number(String name, String unit, String meaning, String absence) {
        return add(new Column(name, Type.DOUBLE, unit, meaning, absence));
    }

    /** Share of the runs or points used, lower and upper end of its interval. */
    TableColumns share(String name, String meaning) {
        return share(name, meaning, "n_used is 0");
    }

    /** Share, lower and upper end of its interval. */
    TableColumns share(String name, String meaning, String absence) {
        return number(name, "1", meaning, absence)
                .number(name + "_low", "1", "lower end of the 95 % Wilson interval", absence)
                .number(name + "_high", "1", "upper end of the 95 % Wilson interval", absence);
    }

    /** Share of an outcome, without interval. */
    TableColumns fraction(TumorFate fate) {
        return number(
                fate.name().toLowerCase(Locale.ROOT) + "_share",
                "1",
                "share of runs that end in " + fate,
                "n_used is 0");
    }

    /** Which outcome the table is about. */
    TableColumns outcome() {
        return text("outcome", "column of the outcome that the row is about");
    }

    /** Which contrast the table is about. */
    TableColumns contrast() {
        return text("contrast", "name of the contrast");
    }

    /** How many points a row rests on. */
    TableColumns usedPoints() {
        return count("n_used", "points where both runs are completed")
                .count("n_total", "points there are");
    }

    /** How many runs a row rests on. */
    TableColumns used() {
        return count("n_used", "completed runs that the row rests on")
                .count("n_total", "runs there are, failed ones included");
    }

    List<Column> list() {
        return List.copyOf(columns);
    }
}
