package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The regions in which an answer is mostly yes, in sentences. */
final class BoxSection implements SectionMaker {

    private static final String TABLE = "boxes";
    private static final List<String> FIRST = List.of("il6_blockade_helps", "il6_blockade_harms");

    private static final List<String> COLUMNS =
            List.of(
                    "sentence",
                    "where_sql",
                    "of_table",
                    "among",
                    "box",
                    "share",
                    "density",
                    "coverage",
                    "mass",
                    "greatest_quasi_p");

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(TABLE, row -> row.count("box") > 0).map(BoxSection::section);
    }

    private static Section section(StoredTable boxes) {
        StoredTable ordered =
                boxes.sorted(Comparator.comparingInt(row -> rank(row.text("outcome"))));
        return Section.of("boxes", "boxes", "In which region is the answer mostly yes?")
                .note(
                        "Boxes found by PRIM (patient rule induction). A box whose limits have a"
                                + " quasi-p-value above 0.05 may owe one of them to chance. A box"
                                + " describes the points of this design.")
                .showing(
                        COLUMNS, List.of("question", "of"), Subjects.of(ordered, BoxSection::view));
    }

    private static int rank(String question) {
        int first = FIRST.indexOf(question);
        return first < 0 ? FIRST.size() : first;
    }

    private static View view(Subjects.Subject subject, StoredTable boxes) {
        Query query = subject.in(Query.of(TABLE, COLUMNS)).and("box > 0").by("among, box");
        StoredTable sorted =
                boxes.sorted(
                        Comparator.<StoredTable.Row, String>comparing(row -> row.text("among"))
                                .thenComparingLong(row -> row.count("box")));
        StoredTable.Row first = sorted.rows().get(0);
        String title =
                Words.plain(subject.outcome())
                        + " ("
                        + subject.side()
                        + "): one box holds "
                        + Words.percent(first.number("coverage"))
                        + " of the cases, at "
                        + Words.percent(first.number("density"))
                        + " of its points against "
                        + Words.percent(first.number("share"))
                        + " of all";
        return View.of(title, query, sorted.select(COLUMNS));
    }
}
