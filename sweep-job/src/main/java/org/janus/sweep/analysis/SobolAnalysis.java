package org.janus.sweep.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.SaltelliDesign;
import org.janus.sweep.design.SaltelliDesign.Order;
import org.janus.sweep.table.Column;

/**
 * Makes {@code sobol_indices}, {@code sobol_pairs} and the rows of {@code convergence} of a
 * saltelli design.
 *
 * <p>Missing runs: indices and intervals rest on the base points that have all their runs; beside
 * them stand the pairwise estimates, which use whatever an index needs, and how far any filling of
 * the gaps could move the index ({@link SobolBounds}). Without missing runs all three are the same.
 */
final class SobolAnalysis implements ColumnAnalysis {

    private static final int NO_RESAMPLES = 0;
    private static final int BOUNDS = 4;

    static final AnalysisTable INDICES =
            new AnalysisTable(
                    "sobol_indices",
                    "Which share of an outcome's variance is due to each factor?",
                    indexColumns());

    static final AnalysisTable PAIRS =
            new AnalysisTable(
                    "sobol_pairs",
                    "Which share of an outcome's variance is due to two factors together?",
                    pairColumns());

    private final List<String> factors;
    private final SaltelliLayout layout;
    private final long basePoints;
    private final Bootstrap bootstrap;

    private SobolAnalysis(
            List<String> factors, SaltelliLayout layout, long basePoints, Bootstrap bootstrap) {
        this.factors = factors;
        this.layout = layout;
        this.basePoints = basePoints;
        this.bootstrap = bootstrap;
    }

    /** The analysis of a design that supports it. */
    static SobolAnalysis of(SensitivityInput input) {
        Design core = DerivedColumns.without(input.design());
        int count = core.factors().size();
        boolean second = ((SaltelliDesign) core).order() == Order.SECOND;
        SaltelliLayout layout =
                second ? SaltelliLayout.secondOrder(count) : SaltelliLayout.firstOrder(count);
        return new SobolAnalysis(
                FactorColumns.names(core),
                layout,
                PointSample.of(core).blocks(layout.width()),
                input.bootstrap(INDICES.name()));
    }

    @Override
    public List<AnalysisTable> tables() {
        return layout.hasSecondOrder()
                ? List.of(INDICES, PAIRS, Convergence.TABLE)
                : List.of(INDICES, Convergence.TABLE);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.isOutcome();
    }

    @Override
    public void analyze(SubjectColumn column, FactorColumns unused, TableSink sink) {
        double[][] rows = column.blocks(basePoints, layout.width());
        var blocks = SobolEstimator.blocks(layout, MissingRuns.DROP_BLOCK, rows);
        List<SobolIndices> growing = SobolEstimator.convergence(blocks, bootstrap);
        SobolIndices all = growing.get(growing.size() - 1);
        Gaps gaps = all.complete() == all.total() ? Gaps.none(all) : Gaps.of(layout, rows);
        for (int factor = 0; factor < factors.size(); factor++) {
            sink.add(INDICES, row(column, all, gaps, factor));
        }
        sink.add(INDICES, dummy(column, all, gaps));
        all.s2().forEach(pair -> sink.add(PAIRS, pair(column, all, pair)));
        growing.forEach(indices -> converge(column, indices, sink));
    }

    /** What missing runs leave open. */
    private record Gaps(SobolIndices pairwise, List<Interval> s1, List<Interval> st) {

        static Gaps none(SobolIndices indices) {
            return new Gaps(indices, points(indices.s1()), points(indices.st()));
        }

        static Gaps of(SaltelliLayout layout, double[][] rows) {
            var blocks = SobolEstimator.blocks(layout, MissingRuns.PAIRWISE, rows);
            SobolBounds bounds = SobolBounds.of(layout, rows);
            var factors = IntStream.range(0, layout.factors()).boxed().toList();
            return new Gaps(
                    SobolEstimator.estimate(blocks, new Bootstrap(0, NO_RESAMPLES)),
                    factors.stream().map(bounds::s1).toList(),
                    factors.stream().map(bounds::st).toList());
        }

        private static List<Interval> points(List<Estimate> estimates) {
            return estimates.stream().map(e -> new Interval(e.value(), e.value())).toList();
        }
    }

    private TableRow row(SubjectColumn column, SobolIndices all, Gaps gaps, int factor) {
        TableRow row =
                begin(column, factors.get(factor), all.s1().get(factor), all.st().get(factor));
        row.number(gaps.pairwise().s1().get(factor).value());
        row.number(gaps.pairwise().st().get(factor).value());
        row.number(gaps.s1().get(factor).lower()).number(gaps.s1().get(factor).upper());
        row.number(gaps.st().get(factor).lower()).number(gaps.st().get(factor).upper());
        return end(row, all);
    }

    private static TableRow dummy(SubjectColumn column, SobolIndices all, Gaps gaps) {
        TableRow row = begin(column, Factor.DUMMY_NAME, all.dummyS1(), all.dummySt());
        row.number(gaps.pairwise().dummyS1().value());
        row.number(gaps.pairwise().dummySt().value());
        for (int bound = 0; bound < BOUNDS; bound++) {
            row.number(Double.NaN);
        }
        return end(row, all);
    }

    private static TableRow begin(SubjectColumn column, String factor, Estimate s1, Estimate st) {
        return column.subject()
                .row()
                .text(factor)
                .number(s1.value())
                .number(s1.conf())
                .number(st.value())
                .number(st.conf())
                .text(s1.verdict())
                .text(st.verdict());
    }

    private static TableRow end(TableRow row, SobolIndices all) {
        return row.count(all.complete()).count(all.total()).text(all.note());
    }

    private TableRow pair(SubjectColumn column, SobolIndices all, SobolIndices.Pair pair) {
        TableRow row =
                column.subject()
                        .row()
                        .text(factors.get(pair.first()))
                        .text(factors.get(pair.second()))
                        .number(pair.index().value())
                        .number(pair.index().conf())
                        .text(pair.index().verdict());
        return end(row, all);
    }

    private void converge(SubjectColumn column, SobolIndices indices, TableSink sink) {
        Convergence convergence = new Convergence(column.subject(), indices.total(), sink);
        for (int factor = 0; factor < factors.size(); factor++) {
            convergence.add(factors.get(factor), "s1", indices.s1().get(factor));
            convergence.add(factors.get(factor), "st", indices.st().get(factor));
        }
        convergence.add(Factor.DUMMY_NAME, "s1", indices.dummyS1());
        convergence.add(Factor.DUMMY_NAME, "st", indices.dummySt());
    }

    private static List<Column> indexColumns() {
        String none = "note says why";
        String noInterval = "there is no index, or fewer than two base points";
        String noBound = "there is no index, or factor is dummy";
        TableColumns columns =
                Subject.columns()
                        .text("factor", "column of the factor; dummy: one that influences nothing")
                        .number("s1", "1", "share of the variance due to the factor alone", none)
                        .number("s1_conf", "1", "half-width of its 95 % interval", noInterval)
                        .number("st", "1", "share due to the factor and all its interactions", none)
                        .number("st_conf", "1", "half-width of its 95 % interval", noInterval)
                        .text("s1_verdict", "what the interval of s1 says, in words")
                        .text("st_verdict", "what the interval of st says, in words")
                        .number("s1_pairwise", "1", "s1 from every pair of runs there is", none)
                        .number("st_pairwise", "1", "st from every pair of runs there is", none);
        for (String index : List.of("s1", "st")) {
            columns.number(
                            index + "_low",
                            "1",
                            "least " + index + " that any values of the missing runs could give",
                            noBound)
                    .number(index + "_high", "1", "greatest " + index + " they could", noBound);
        }
        return used(columns);
    }

    private static List<Column> pairColumns() {
        return used(
                Subject.columns()
                        .text("factor", "column of the one factor")
                        .text("other_factor", "column of the other one")
                        .number(
                                "s2",
                                "1",
                                "share of the variance due to both together beyond each alone",
                                "note says why")
                        .number("s2_conf", "1", "half-width of its 95 % interval", "no interval")
                        .text("s2_verdict", "what the interval says, in words"));
    }

    private static List<Column> used(TableColumns columns) {
        return columns.count("n_used", "base points whose runs are all there")
                .count("n_total", "base points")
                .text("note", "why there are no indices; else empty")
                .list();
    }
}
