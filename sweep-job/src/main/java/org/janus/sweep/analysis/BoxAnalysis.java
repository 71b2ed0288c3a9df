package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.janus.sweep.design.Factor;
import org.janus.sweep.plan.AnalysisSettings.Boxes;

/**
 * Makes {@code boxes} and {@code box_limits} by {@link Prim}: where is the tumor not controlled,
 * where does IL-6 blockade help or harm, where does a treatment, where do runs fail? Each question
 * is asked of all factors and, where the config names some as measurable, again of these alone.
 */
final class BoxAnalysis implements ColumnAnalysis {

    private static final String ALL = "all";
    private static final String MEASURABLE = "measurable";

    private final BoxText text;
    private final String il6Pair;
    private final PrimSettings settings;
    private final List<Integer> measurable;

    private BoxAnalysis(
            BoxText text, String il6Pair, PrimSettings settings, List<Integer> measurable) {
        this.text = text;
        this.il6Pair = il6Pair;
        this.settings = settings;
        this.measurable = measurable;
    }

    /** The analysis of a design that supports it. */
    static BoxAnalysis of(SensitivityInput input) {
        Boxes boxes = input.settings().boxes();
        List<Factor> factors = input.design().factors();
        var settings =
                new PrimSettings(
                        boxes.peelAlpha(),
                        boxes.pasteAlpha(),
                        boxes.massMin(),
                        boxes.density(),
                        boxes.most(),
                        List.of());
        var measurable =
                IntStream.range(0, factors.size())
                        .filter(j -> boxes.measurable().contains(factors.get(j).name()))
                        .boxed()
                        .toList();
        return new BoxAnalysis(BoxText.of(input.design()), input.il6Pair(), settings, measurable);
    }

    @Override
    public List<AnalysisTable> tables() {
        return List.of(BoxTables.BOXES, BoxTables.LIMITS);
    }

    @Override
    public boolean concerns(Subject subject) {
        return !BoxQuestion.of(subject, il6Pair).isEmpty();
    }

    @Override
    public void analyze(SubjectColumn column, FactorColumns factors, TableSink sink) {
        double[][] columns = factors.of(column.points());
        for (BoxQuestion question : BoxQuestion.of(column.subject(), il6Pair)) {
            double[] cases = Arrays.stream(column.values()).map(question::of).toArray();
            var tables = new BoxTables(text, new BoxTables.Asked(question, column, cases), sink);
            tables.add(ALL, Prim.discover(columns, cases, settings));
            if (!measurable.isEmpty()) {
                tables.add(
                        MEASURABLE,
                        Prim.discover(columns, cases, settings.withFactors(measurable)));
            }
        }
    }
}
