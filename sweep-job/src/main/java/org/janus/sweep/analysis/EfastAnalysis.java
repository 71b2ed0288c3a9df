package org.janus.sweep.analysis;

import java.util.List;
import org.janus.sweep.design.EfastDesign;

/**
 * Makes {@code efast_indices}. A design has one search curve for each factor, so there is no
 * interval; a curve with a missing run has no spectrum.
 */
final class EfastAnalysis implements ColumnAnalysis {

    static final AnalysisTable INDICES =
            new AnalysisTable(
                    "efast_indices",
                    "Which share of an outcome's variance is due to each factor, by Fourier"
                            + " analysis?",
                    Subject.columns()
                            .text("factor", "column of the factor; dummy: it influences nothing")
                            .number(
                                    "s1",
                                    "1",
                                    "share of the variance due to the factor alone",
                                    "note says why")
                            .number(
                                    "st",
                                    "1",
                                    "share due to the factor and all its interactions",
                                    "note says why")
                            .count("n_used", "search curves that are complete and not constant")
                            .count("n_total", "search curves of the factor: 1")
                            .count("n_points", "points on the curve")
                            .text("note", "why there are no indices; else empty")
                            .list());

    private final List<String> factors;
    private final EfastCurve curve;
    private final int points;

    private EfastAnalysis(List<String> factors, EfastCurve curve, int points) {
        this.factors = factors;
        this.curve = curve;
        this.points = points;
    }

    /** The analysis of a design that supports it. */
    static EfastAnalysis of(SensitivityInput input) {
        EfastDesign design = (EfastDesign) DerivedColumns.without(input.design());
        int omega = Math.toIntExact(design.frequencies()[0]);
        return new EfastAnalysis(
                FactorColumns.names(design),
                new EfastCurve(omega, design.interference()),
                Math.toIntExact(design.pointsPerCurve()));
    }

    @Override
    public List<AnalysisTable> tables() {
        return List.of(INDICES);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.isOutcome();
    }

    @Override
    public void analyze(SubjectColumn column, FactorColumns unused, TableSink sink) {
        double[][] curves = column.blocks(factors.size(), points);
        for (int factor = 0; factor < factors.size(); factor++) {
            EfastCurve.Indices indices = curve.indices(curves[factor]);
            sink.add(
                    INDICES,
                    column.subject()
                            .row()
                            .text(factors.get(factor))
                            .number(indices.s1())
                            .number(indices.st())
                            .count(indices.exist() ? 1 : 0)
                            .count(1)
                            .count(curves[factor].length)
                            .text(indices.note()));
        }
    }
}
