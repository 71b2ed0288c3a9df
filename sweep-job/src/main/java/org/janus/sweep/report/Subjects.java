package org.janus.sweep.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The views of a table of sensitivities: one for each outcome of each scenario or contrast. The
 * effect of IL-6 on the burden comes first.
 */
final class Subjects {

    private static final int MOST_VIEWS = 400;
    private static final List<String> FIRST_OUTCOMES = List.of("log10_burden_end", "controlled");

    private Subjects() {}

    /**
     * What a view is of.
     *
     * @param outcome column of the outcome
     * @param scenario its scenario; empty of a contrast
     * @param contrast its contrast; empty of a scenario
     */
    record Subject(String outcome, String scenario, String contrast) {

        static Subject of(StoredTable.Row row) {
            return new Subject(row.text("outcome"), row.text("scenario"), row.text("contrast"));
        }

        String side() {
            return contrast.isEmpty() ? scenario : contrast;
        }

        /** The subject in a sentence. */
        String words() {
            return contrast.isEmpty()
                    ? outcome + " in " + scenario
                    : "the difference of " + outcome + " by " + contrast;
        }

        Query in(Query query) {
            return query.where("outcome", outcome)
                    .where("scenario", scenario)
                    .where("contrast", contrast);
        }

        private int rank() {
            int first = FIRST_OUTCOMES.indexOf(outcome);
            return first < 0 ? FIRST_OUTCOMES.size() : first;
        }
    }

    /**
     * A section with the views of a table, each made from the rows of its subject. Of very many
     * subjects it has the first, and says so.
     */
    static Section shown(
            Section section,
            List<String> columns,
            StoredTable table,
            BiFunction<Subject, StoredTable, View> maker) {
        List<View> views = of(table, maker);
        Section shown =
                section.showing(
                        columns,
                        List.of("outcome", "of"),
                        views.stream().limit(MOST_VIEWS).toList());
        return views.size() <= MOST_VIEWS
                ? shown
                : shown.note(
                        "Shown are "
                                + MOST_VIEWS
                                + " of "
                                + Words.count(views.size())
                                + " pairs of an outcome with a scenario or contrast; the table "
                                + table.name()
                                + " has them all.");
    }

    /** All views, each made from the rows of its subject. */
    static List<View> of(StoredTable table, BiFunction<Subject, StoredTable, View> maker) {
        Map<Subject, List<StoredTable.Row>> rows = new LinkedHashMap<>();
        table.rows()
                .forEach(
                        row ->
                                rows.computeIfAbsent(Subject.of(row), s -> new ArrayList<>())
                                        .add(row));
        return rows.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<Subject, ?>>comparingInt(e -> e.getKey().rank())
                                .thenComparing(e -> e.getKey().contrast().isEmpty()))
                .map(entry -> view(table, entry, maker))
                .toList();
    }

    private static View view(
            StoredTable table,
            Map.Entry<Subject, List<StoredTable.Row>> entry,
            BiFunction<Subject, StoredTable, View> maker) {
        Subject subject = entry.getKey();
        var rows = new StoredTable(table.name(), table.columns(), entry.getValue());
        return maker.apply(subject, rows).picked(subject.outcome(), subject.side());
    }
}
