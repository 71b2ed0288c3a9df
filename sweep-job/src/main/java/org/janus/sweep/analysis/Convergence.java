package org.janus.sweep.analysis;

/** Adds rows to the table {@code convergence}: an index against the size of the design. */
final class Convergence {

    static final AnalysisTable TABLE =
            new AnalysisTable(
                    "convergence",
                    "Would more points change the answer?",
                    Subject.columns()
                            .text("factor", "column of the factor; dummy: it influences nothing")
                            .text(
                                    "statistic",
                                    "which index: s1 or st of sobol_indices, mu_star of"
                                            + " morris_effects, prcc of rank_correlations")
                            .number("value", "unit of the index", "the index", "there is none")
                            .number(
                                    "conf",
                                    "unit of the index",
                                    "half-width of its 95 % interval; of prcc by its large-sample"
                                            + " error (1 - prcc^2) / sqrt(df)",
                                    "there is none")
                            .count(
                                    "n_used",
                                    "base points, effects or points of the prefix that it rests"
                                            + " on")
                            .count(
                                    "n_total",
                                    "size of the prefix of the design: base points, trajectories"
                                            + " or points")
                            .list());

    private final Subject subject;
    private final long points;
    private final TableSink sink;

    Convergence(Subject subject, long points, TableSink sink) {
        this.subject = subject;
        this.points = points;
        this.sink = sink;
    }

    void add(String factor, String statistic, Estimate estimate) {
        sink.add(
                TABLE,
                subject.row()
                        .text(factor)
                        .text(statistic)
                        .number(estimate.value())
                        .number(estimate.conf())
                        .count(estimate.used())
                        .count(points));
    }
}
