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

    /** The words for the two things to pick. */
    static List<String> picks() {
        return List.of("outcome", "of");
    }

    /** The views, each made from the rows of its subject. */
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
                .limit(MOST_VIEWS)
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
