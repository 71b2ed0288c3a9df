package org.janus.sweep.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A part of the page: a question, a chart and what one may pick.
 *
 * @param id of the part in the page
 * @param chart how the page draws it; {@code none} for words alone
 * @param question that it answers
 * @param notes how to read it, a paragraph each
 * @param picks what a reader chooses; a view has an entry for each
 * @param columns of the table behind every view
 * @param views one for each choice, at least one
 * @param extra what else the chart needs; empty for most
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Section(
        String id,
        String chart,
        String question,
        List<String> notes,
        List<String> picks,
        List<String> columns,
        List<View> views,
        Map<String, Object> extra) {

    /** Copies the lists. */
    Section {
        notes = List.copyOf(notes);
        picks = List.copyOf(picks);
        columns = List.copyOf(columns);
        views = List.copyOf(views);
    }

    /** A part that a chart shows. */
    static Section of(String id, String chart, String question) {
        return new Section(
                id, chart, question, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** With one more paragraph on how to read it. */
    Section note(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        return new Section(id, chart, question, all, picks, columns, views, extra);
    }

    /** With these views of a table, and nothing to pick. */
    Section showing(List<String> names, View view) {
        return showing(names, List.of(), List.of(view));
    }

    /** With these views of a table. */
    Section showing(List<String> names, List<String> choices, List<View> all) {
        return new Section(id, chart, question, notes, choices, names, all, extra);
    }

    /** With what else the chart needs. */
    Section with(Map<String, Object> more) {
        return new Section(id, chart, question, notes, picks, columns, views, more);
    }
}
