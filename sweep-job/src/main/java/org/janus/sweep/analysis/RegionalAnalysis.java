package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.List;
import org.janus.sweep.design.Factor;

/**
 * Makes {@code rsa}: is a factor distributed differently where the tumor is controlled? The dummy
 * is a random column beside the factors.
 */
final class RegionalAnalysis implements ColumnAnalysis {

    static final AnalysisTable RSA =
            new AnalysisTable(
                    "rsa",
                    "Which factors are distributed differently where the tumor is controlled?",
                    Subject.columns()
                            .text("factor", "column of the factor; dummy: it influences nothing")
                            .number(
                                    "ks",
                                    "1",
                                    "Kolmogorov-Smirnov distance between the points where the"
                                            + " outcome is 1 and those where it is 0",
                                    "fewer than two points on a side")
                            .number(
                                    "p_value",
                                    "1",
                                    "its p value; an upper bound for the levels of a grid",
                                    "fewer than two points on a side")
                            .count("n_behavioural", "points where the outcome is 1")
                            .count("n_used", "points that the row rests on")
                            .count("n_total", "points there are")
                            .text("note", "why there are no numbers; else empty")
                            .list());

    private final List<String> names;

    private RegionalAnalysis(List<String> names) {
        this.names = names;
    }

    static RegionalAnalysis of(SensitivityInput input) {
        List<String> names = new ArrayList<>(FactorColumns.names(input.design()));
        names.add(Factor.DUMMY_NAME);
        return new RegionalAnalysis(names);
    }

    @Override
    public List<AnalysisTable> tables() {
        return List.of(RSA);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.outcome().is(OutcomeColumn.Reading.CONTROLLED)
                && !subject.side().isContrast();
    }

    @Override
    public void analyze(SubjectColumn column, FactorColumns factors, TableSink sink) {
        double[][] columns = factors.withDummy(column.points());
        for (int factor = 0; factor < names.size(); factor++) {
            var found = RegionalSensitivity.of(columns[factor], column.values());
            boolean exists = Double.isFinite(found.distance());
            sink.add(
                    RSA,
                    column.subject()
                            .row()
                            .text(names.get(factor))
                            .number(found.distance())
                            .number(found.pValue())
                            .count(found.behavioural())
                            .count(found.behavioural() + found.others())
                            .count(column.total())
                            .text(exists ? "" : "the outcome is (nearly) the same at all points"));
        }
    }
}
