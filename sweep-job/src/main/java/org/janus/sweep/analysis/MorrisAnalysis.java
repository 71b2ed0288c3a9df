package org.janus.sweep.analysis;

import java.util.Arrays;
import java.util.List;
import org.janus.sweep.design.MorrisDesign;

/** Makes {@code morris_effects} and the rows of {@code convergence} of a morris design. */
final class MorrisAnalysis implements ColumnAnalysis {

    private static final int FEWEST_TRAJECTORIES = 4;

    static final AnalysisTable EFFECTS =
            new AnalysisTable(
                    "morris_effects",
                    "Which factors move an outcome, and which of them interact or bend?",
                    Subject.columns()
                            .text("factor", "column of the factor; dummy: it influences nothing")
                            .number(
                                    "mu",
                                    "unit of the outcome",
                                    "mean elementary effect over the whole range of the factor",
                                    "note says why")
                            .number(
                                    "mu_star",
                                    "unit of the outcome",
                                    "mean magnitude of the effects",
                                    "note says why")
                            .number(
                                    "mu_star_conf",
                                    "unit of the outcome",
                                    "half-width of its 95 % bootstrap interval",
                                    "fewer than two effects")
                            .number(
                                    "sigma",
                                    "unit of the outcome",
                                    "standard deviation of the effects: interaction or curvature",
                                    "fewer than two effects")
                            .count("n_used", "effects with both runs")
                            .count("n_total", "effects in the design")
                            .text("note", "why there are no numbers; else empty")
                            .list());

    private final MorrisDesign design;
    private final Bootstrap bootstrap;

    private MorrisAnalysis(MorrisDesign design, Bootstrap bootstrap) {
        this.design = design;
        this.bootstrap = bootstrap;
    }

    /** The analysis of a design that supports it. */
    static MorrisAnalysis of(SensitivityInput input) {
        return new MorrisAnalysis(
                (MorrisDesign) DerivedColumns.without(input.design()),
                input.bootstrap(EFFECTS.name()));
    }

    @Override
    public List<AnalysisTable> tables() {
        return List.of(EFFECTS, Convergence.TABLE);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.isOutcome();
    }

    @Override
    public void analyze(SubjectColumn column, FactorColumns unused, TableSink sink) {
        double[][] effects = effects(trajectories(column));
        List<String> names = FactorColumns.names(design);
        var all = ElementaryEffects.screen(effects, bootstrap);
        for (int factor = 0; factor < names.size(); factor++) {
            sink.add(EFFECTS, row(column.subject().row(), names.get(factor), all.get(factor)));
        }

        for (int n = effects.length; n >= FEWEST_TRAJECTORIES; n /= 2) {
            var screenings = ElementaryEffects.screen(Arrays.copyOf(effects, n), bootstrap);
            Convergence convergence = new Convergence(column.subject(), n, sink);
            for (int factor = 0; factor < names.size(); factor++) {
                convergence.add(names.get(factor), "mu_star", screenings.get(factor).muStar());
            }
        }
    }

    private double[][] trajectories(SubjectColumn column) {
        int rows = design.rowsPerTrajectory();
        return column.blocks(PointSample.of(design).blocks(rows), rows);
    }

    private double[][] effects(double[][] outputs) {
        double[][] effects = new double[outputs.length][];
        double[][] units = new double[design.rowsPerTrajectory()][];
        for (int t = 0; t < effects.length; t++) {
            long start = (long) t * units.length;
            Arrays.setAll(units, step -> design.units(start + step));
            effects[t] = ElementaryEffects.ofTrajectory(units, outputs[t]);
        }
        return effects;
    }

    private static TableRow row(
            TableRow row, String factor, ElementaryEffects.Screening screening) {
        return row.text(factor)
                .number(screening.mu())
                .number(screening.muStar().value())
                .number(screening.muStar().conf())
                .number(screening.sigma())
                .count(screening.muStar().used())
                .count(screening.total())
                .text(screening.note());
    }
}
