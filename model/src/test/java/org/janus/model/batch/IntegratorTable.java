package org.janus.model.batch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.janus.model.solve.Simulation;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how fast the integrators are at equal measured error, as a table in Markdown.
 *
 * <p>Error: |log10 max(tumor cells at 60 d, 1) - the same at tolerance 1e-10|; for each competitor
 * the loosest tolerance of a grid with p99 at most 1e-4 is taken. Then one JMH run measures all of
 * them, and ours once more at the default tolerance.
 */
public final class IntegratorTable {

    private static final double GOAL = 1e-4;
    private static final double REFERENCE_TOLERANCE = 1e-10;
    private static final double DEFAULT_TOLERANCE = 1e-6;
    private static final double GRID = 0.7;
    private static final double LOOSEST = 1e-2;
    private static final PrintStream OUT = System.out;

    private final List<Simulation> runs = BenchmarkRuns.of(IntegratorBenchmark.POINTS);
    private final double[] reference = burdens(Competitor.HIPPARCHUS_853, REFERENCE_TOLERANCE);

    private IntegratorTable() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Locale.setDefault(Locale.ROOT);
        new IntegratorTable().print();
    }

    private void print() throws RunnerException {
        OUT.println(BatchSimulator.description());
        Map<Competitor, Double> tolerances = new EnumMap<>(Competitor.class);
        List<String> subjects = new ArrayList<>();
        for (Competitor competitor : Competitor.values()) {
            tolerances.put(competitor, tolerance(competitor));
            subjects.add(competitor + "@" + tolerances.get(competitor));
        }

        String baseline = Competitor.HIPPARCHUS_54 + "@" + tolerances.get(Competitor.HIPPARCHUS_54);
        subjects.add(Competitor.HIPPARCHUS_54 + "@" + DEFAULT_TOLERANCE);
        subjects.add(Competitor.BATCH + "@" + DEFAULT_TOLERANCE);
        Collection<RunResult> results =
                new Runner(
                                new OptionsBuilder()
                                        .include(IntegratorBenchmark.class.getSimpleName())
                                        .param("subject", subjects.toArray(String[]::new))
                                        .verbosity(VerboseMode.SILENT)
                                        .build())
                        .run();
        table(results, baseline);
    }

    private void table(Collection<RunResult> results, String baseline) {
        double yardstick =
                results.stream()
                        .filter(result -> subject(result).equals(baseline))
                        .findFirst()
                        .orElseThrow()
                        .getPrimaryResult()
                        .getScore();
        OUT.println("| x DP54 | runs/s | +- | tolerance | p99 error | max error | integrator |");
        OUT.println("|---:|---:|---:|---:|---:|---:|---|");
        results.forEach(result -> row(result, yardstick));
    }

    private void row(RunResult result, double yardstick) {
        String[] subject = subject(result).split("@");
        Competitor competitor = Competitor.valueOf(subject[0]);
        double tolerance = Double.parseDouble(subject[1]);
        double[] errors = errors(competitor, tolerance);
        double score = result.getPrimaryResult().getScore();
        OUT.printf(
                "| %.2f | %,.0f | %.0f %% | %.1e | %.1e | %.1e | %s |%n",
                score / yardstick,
                runs.size() * score,
                100 * relativeError(result),
                tolerance,
                quantile(errors, 0.99),
                quantile(errors, 1),
                competitor.label());
    }

    private static String subject(RunResult result) {
        return result.getParams().getParam("subject");
    }

    private static double relativeError(RunResult result) {
        return result.getPrimaryResult().getScoreError() / result.getPrimaryResult().getScore();
    }

    private double tolerance(Competitor competitor) {
        double tolerance = LOOSEST;
        while (!(quantile(errors(competitor, tolerance), 0.99) <= GOAL)) {
            tolerance *= GRID;
        }

        return Double.parseDouble(String.format("%.1e", tolerance));
    }

    private double[] errors(Competitor competitor, double tolerance) {
        double[] errors = burdens(competitor, tolerance);
        for (int run = 0; run < errors.length; run++) {
            errors[run] = Math.abs(errors[run] - reference[run]);
        }

        Arrays.sort(errors);
        return errors;
    }

    private double[] burdens(Competitor competitor, double tolerance) {
        double[] burdens = new double[runs.size()];
        competitor.solver(tolerance).solve(runs, burdens);
        for (int run = 0; run < burdens.length; run++) {
            burdens[run] = StrictMath.log10(Math.max(burdens[run], 1));
        }

        return burdens;
    }

    /** Of sorted numbers. */
    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }
}
