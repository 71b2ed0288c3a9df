package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.table.Column;

/** Adds the boxes of a question to the tables {@code boxes} and {@code box_limits}. */
final class BoxTables {

    /** Coverage, density, mass and quasi-p-value. */
    private static final int NUMBERS = 4;

    static final AnalysisTable BOXES =
            new AnalysisTable(
                    "boxes",
                    "In which region of parameter space is the answer mostly yes?",
                    boxColumns());

    static final AnalysisTable LIMITS =
            new AnalysisTable(
                    "box_limits",
                    "Which limits make a box, and which of them may be chance?",
                    limitColumns());

    private final BoxText text;
    private final Asked asked;
    private final TableSink sink;

    /**
     * What was asked.
     *
     * @param question the question
     * @param column of what
     * @param cases 1 where the answer is yes, 0 where it is no, NaN where it is missing
     */
    record Asked(BoxQuestion question, SubjectColumn column, double[] cases) {

        double share() {
            return Arrays.stream(cases).filter(Double::isFinite).average().orElse(Double.NaN);
        }

        TableRow row() {
            return column.subject().row(question.outcome());
        }
    }

    BoxTables(BoxText text, Asked asked, TableSink sink) {
        this.text = text;
        this.asked = asked;
        this.sink = sink;
    }

    /** Adds what was found among some of the factors. */
    void add(String among, PrimResult result) {
        if (result.found().isEmpty()) {
            sink.add(BOXES, none(among, result));
        }

        for (int k = 0; k < result.found().size(); k++) {
            PrimResult.Found found = result.found().get(k);
            sink.add(BOXES, box(among, k + 1, result));
            for (int i = 0; i < found.box().limits().size(); i++) {
                sink.add(LIMITS, limit(among, k + 1, result, i));
            }
        }
    }

    private TableRow none(String among, PrimResult result) {
        TableRow row = asked.row().text(among).count(0).number(asked.share());
        for (int k = 0; k < NUMBERS; k++) {
            row.number(Double.NaN);
        }
        row.count(0).count(0).count(0).textOrNull(Optional.empty());
        row.text(asked.question().table()).textOrNull(Optional.empty());
        return end(row, result);
    }

    private TableRow box(String among, int number, PrimResult result) {
        PrimResult.Found found = result.found().get(number - 1);
        PrimBox box = found.box();
        BoxQuestion question = asked.question();
        Subject.Side side = asked.column().subject().side();
        double share = asked.share();
        TableRow row =
                asked.row()
                        .text(among)
                        .count(number)
                        .number(share)
                        .number(box.coverage())
                        .number(box.density())
                        .number(box.mass())
                        .number(greatest(found))
                        .count(box.limits().size())
                        .count(box.points())
                        .count(Math.round(box.density() * box.points()))
                        .text(text.where(question, side, box))
                        .text(question.table())
                        .text(text.sentence(question, side, box, share));
        return end(row, result);
    }

    private TableRow end(TableRow row, PrimResult result) {
        return row.count(result.used()).count(asked.column().total()).text(result.note());
    }

    private TableRow limit(String among, int number, PrimResult result, int i) {
        PrimResult.Found found = result.found().get(number - 1);
        FactorLimit limit = found.box().limits().get(i);
        PrimSignificance significance = found.significance().get(i);
        BoxText.Name factor = text.factors().get(limit.factor());
        return asked.row()
                .text(factor.column())
                .text(among)
                .count(number)
                .number(limit.min())
                .number(limit.max())
                .text(factor.unit())
                .number(significance.lower())
                .number(significance.upper())
                .count(result.used())
                .count(asked.column().total());
    }

    private static double greatest(PrimResult.Found found) {
        return found.significance().stream()
                .flatMapToDouble(s -> Arrays.stream(new double[] {s.lower(), s.upper()}))
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }

    private static List<Column> boxColumns() {
        String none = "there is no box";
        return Subject.columns()
                .text(
                        "among",
                        "all: every factor may be limited; measurable: those the config names")
                .count("box", "number of the box, from 1 in the order found; 0: there is none")
                .number("share", "1", "share of cases among all points", "n_used is 0")
                .number("coverage", "1", "share of all cases that lie in the box", none)
                .number("density", "1", "share of cases among the points of the box", none)
                .number("mass", "1", "share of all points that lie in the box", none)
                .number(
                        "greatest_quasi_p",
                        "1",
                        "greatest quasi-p-value of its limits; above 0.05 a limit may be chance",
                        none)
                .count("restricted", "number of factors that the box limits")
                .count("n_points", "points in the box that are in no earlier one")
                .count("n_cases", "cases among them")
                .word("where_sql", "the box as a condition of SQL", none)
                .text("of_table", "the table that the condition is for")
                .word("sentence", "the box in words", none)
                .count("n_used", "points of which the answer is known")
                .count("n_total", "points there are")
                .text("note", "why there is no box; else empty")
                .list();
    }

    private static List<Column> limitColumns() {
        String open = "the box is open at that end";
        return Subject.columns()
                .text("factor", "column of the factor")
                .text(
                        "among",
                        "all: every factor may be limited; measurable: those the config names")
                .count("box", "number of the box")
                .number("lower", "unit of the factor", "least value in the box", open)
                .number("upper", "unit of the factor", "greatest value in the box", open)
                .text("unit", "unit of the factor")
                .number(
                        "lower_quasi_p",
                        "1",
                        "how likely so many cases are if the lower limit did not matter",
                        open)
                .number("upper_quasi_p", "1", "the same of the upper limit", open)
                .count("n_used", "points of which the answer is known")
                .count("n_total", "points there are")
                .list();
    }
}
