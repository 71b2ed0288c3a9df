package org.janus.sweep.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Factor;
import org.janus.sweep.table.Column;

/**
 * Makes {@code rank_correlations}, and the rows of {@code convergence} of a design that grows. The
 * dummy is one more column of the regression, a function of seed and point, and no part of the
 * design. Ranks are exact ranks within the sample of points ({@link PointSample}).
 */
final class RankAnalysis implements ColumnAnalysis {

    private static final int FEWEST_POINTS = 64;
    private static final int MOST_PREFIXES = 6;

    static final AnalysisTable CORRELATIONS =
            new AnalysisTable(
                    "rank_correlations",
                    "Which factors does an outcome rise or fall with?",
                    columns());

    private final List<String> names;
    private final boolean grows;

    private RankAnalysis(List<String> names, boolean grows) {
        this.names = names;
        this.grows = grows;
    }

    /** The analysis of a design that supports it. */
    static RankAnalysis of(SensitivityInput input) {
        List<String> names = new ArrayList<>(FactorColumns.names(input.design()));
        names.add(Factor.DUMMY_NAME);
        return new RankAnalysis(names, input.wants(AnalysisKind.CONVERGENCE));
    }

    @Override
    public List<AnalysisTable> tables() {
        return grows ? List.of(CORRELATIONS, Convergence.TABLE) : List.of(CORRELATIONS);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.isOutcome();
    }

    @Override
    public void analyze(SubjectColumn column, FactorColumns factors, TableSink sink) {
        double[][] columns = factors.withDummy(column.points());
        RankCorrelations all = RankCorrelations.of(columns, column.values());
        for (int factor = 0; factor < names.size(); factor++) {
            sink.add(CORRELATIONS, row(column, all, factor));
        }

        if (grows) {
            converge(column, columns, all, sink);
        }
    }

    private TableRow row(SubjectColumn column, RankCorrelations all, int factor) {
        var ranks = all.ranks().factors().get(factor);
        var values = all.values().factors().get(factor);
        return column.subject()
                .row()
                .text(names.get(factor))
                .number(ranks.partial())
                .number(ranks.pValue())
                .number(ranks.t())
                .number(values.coefficient())
                .number(ranks.coefficient())
                .number(ranks.correlation())
                .number(values.correlation())
                .number(all.values().r2())
                .number(all.ranks().r2())
                .text(all.monotonicity().get(factor).words())
                .count(all.ranks().used())
                .count(column.total())
                .text(all.ranks().note());
    }

    private void converge(
            SubjectColumn column, double[][] columns, RankCorrelations all, TableSink sink) {
        add(column, column.values().length, all.ranks(), sink);
        int points = column.values().length / 2;
        for (int k = 1; k < MOST_PREFIXES && points >= FEWEST_POINTS; k++) {
            int n = points;
            double[][] first =
                    Arrays.stream(columns).map(c -> Arrays.copyOf(c, n)).toArray(double[][]::new);
            double[] output = Arrays.copyOf(column.values(), n);
            add(column, n, RankCorrelations.of(first, output).ranks(), sink);
            points /= 2;
        }
    }

    private void add(SubjectColumn column, long points, RegressionIndices ranks, TableSink sink) {
        Convergence convergence = new Convergence(column.subject(), points, sink);
        for (int factor = 0; factor < names.size(); factor++) {
            double prcc = ranks.factors().get(factor).partial();
            double error = (1 - prcc * prcc) / FastMath.sqrt(ranks.df());
            double conf = Bootstrap.quantile(TableRow.CONFIDENCE) * error;
            convergence.add(names.get(factor), "prcc", new Estimate(prcc, conf, ranks.used()));
        }
    }

    private static List<Column> columns() {
        String none = "note says why";
        return Subject.columns()
                .text("factor", "column of the factor; dummy: a random one that influences nothing")
                .number("prcc", "1", "partial rank correlation, the other factors held", none)
                .number("p_value", "1", "two-sided p value of prcc", none)
                .number("t", "1", "t statistic of prcc", none)
                .number("src", "1", "standardised regression coefficient", none)
                .number("srrc", "1", "standardised rank regression coefficient", none)
                .number("spearman", "1", "Spearman's rank correlation", none)
                .number("pearson", "1", "Pearson's correlation", none)
                .number(
                        "r2",
                        "1",
                        "share of the variance that the linear regression explains",
                        none)
                .number("r2_ranks", "1", "the same of the ranks", none)
                .text("monotonicity", "whether the outcome turns back along the factor, in words")
                .count("n_used", "points that the row rests on")
                .count("n_total", "points there are")
                .text("note", "why numbers are absent; else empty")
                .list();
    }
}
