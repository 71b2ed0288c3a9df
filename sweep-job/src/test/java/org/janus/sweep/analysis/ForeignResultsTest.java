package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.design.Design;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a config and a table of results to tables: published functions through the real door. */
@Tag("spark")
final class ForeignResultsTest {

    private static final List<String> FACTORS =
            List.of(
                    "tumor.growth-rate",
                    "tumor.death-rate",
                    "killing.rate",
                    "priming.egress-rate",
                    "priming.death-rate",
                    "metastasis.growth-rate");

    @TempDir Path temporary;

    @Test
    @Tag("validation")
    void ishigamiGivesTheIndicesOfAnIndependentImplementation() throws Exception {
        SweepPlan plan = plan("type = saltelli, points = 1024, scramble = none", 3);
        double[] outputs = outputs(plan.design(), Functions::ishigami);

        List<Row> rows = analyzed(plan, csv(outputs), "sobol_indices");

        // Same points and formula; what differs is the order of sums over 1024 terms. The reference
        // does not centre S1: it differs by mean * mean(fAB - fA) / V.
        double[] s1 = {0.3327393783829014, 0.4413139385440669, 0.018399909007731533};
        double[] st = {0.5581790457114659, 0.44328458403034815, 0.24214937335496534};
        for (int factor = 0; factor < 3; factor++) {
            double centring = 3.5060556803995717 * meanMove(outputs, factor) / 13.81895444323866;
            assertThat(number(rows.get(factor), "s1") + centring)
                    .isCloseTo(s1[factor], within(1e-12));
            assertThat(number(rows.get(factor), "st")).isCloseTo(st[factor], within(1e-12));
        }
        assertThat(rows.get(0).getString(0)).isEqualTo("y");
        assertThat(rows.get(0).isNullAt(1)).isTrue();
    }

    @Test
    @Tag("validation")
    void ishigamiHasTheSecondOrderIndexThatTheFormulaGives() throws Exception {
        SweepPlan plan =
                plan("type = saltelli, points = 4096, scramble = none, second-order = true", 3);
        double[] outputs = outputs(plan.design(), Functions::ishigami);

        List<Row> rows = analyzed(plan, csv(outputs), "sobol_pairs");

        // Analytic: S2(1,3) = 0.2437, the others 0. 4096 base points are good to about 0.02.
        assertThat(rows).hasSize(3);
        assertThat(number(rows.get(0), "s2")).isCloseTo(0, within(0.02));
        assertThat(number(rows.get(1), "s2")).isCloseTo(0.24368366406214773, within(0.02));
        assertThat(number(rows.get(2), "s2")).isCloseTo(0, within(0.02));
    }

    @Test
    @Tag("validation")
    void theGFunctionGivesItsAnalyticIndices() throws Exception {
        double[] a = {0, 0.5, 3, 9, 99, 99};
        SweepPlan plan = plan("type = saltelli, points = 8192, scramble = none", 6);
        double[] outputs = outputs(plan.design(), u -> Functions.g(u, a));

        List<Row> rows = analyzed(plan, csv(outputs), "sobol_indices");

        double[] s1 = {.5867811897668, .2607916398963, .03667382436042, .005867811897668, 0, 0};
        double[] st = {.6900858923251, .3561733637807, .05633354223062, .009170576642194, 0, 0};
        for (int factor = 0; factor < 6; factor++) {
            // The error of 8192 quasi-random base points is below 0.005; 6e-5 counts as 0.
            assertThat(number(rows.get(factor), "s1")).isCloseTo(s1[factor], within(0.005));
            assertThat(number(rows.get(factor), "st")).isCloseTo(st[factor], within(0.005));
        }
    }

    @Test
    @Tag("validation")
    void eFastOfIshigamiIsThatOfAnIndependentImplementation() throws Exception {
        SweepPlan plan = plan("type = efast, points = 257, phase = none", 3);

        List<Row> rows =
                analyzed(plan, csv(outputs(plan.design(), Functions::ishigami)), "efast_indices");

        double[] s1 = {.3127423302, .4424544919, .0162451166};
        double[] st = {.5360378306, .4884016933, .2343913136};
        for (int factor = 0; factor < 3; factor++) {
            // The reference is given to ten digits.
            assertThat(number(rows.get(factor), "s1")).isCloseTo(s1[factor], within(1e-9));
            assertThat(number(rows.get(factor), "st")).isCloseTo(st[factor], within(1e-9));
        }
    }

    @Test
    void missingRunsDropTheirBlocksAndBoundTheIndices() throws Exception {
        SweepPlan plan = plan("type = saltelli, points = 256, scramble = none", 3);
        double[] outputs = outputs(plan.design(), Functions::ishigami);
        double whole = number(analyzed(plan, csv(outputs), "sobol_indices").get(0), "st");
        outputs[7 * 5] = Double.NaN;
        outputs[7 * 5 + 1] = Double.NaN;
        outputs[90 * 5 + 3] = Double.NaN;

        Row row = analyzed(plan, csv(outputs), "sobol_indices").get(0);

        assertThat(row.getLong(row.fieldIndex("n_used"))).isEqualTo(254);
        assertThat(row.getLong(row.fieldIndex("n_total"))).isEqualTo(256);
        assertThat(number(row, "st")).isNotEqualTo(number(row, "st_pairwise"));
        assertThat(number(row, "st_low")).isLessThan(whole);
        assertThat(number(row, "st_high")).isGreaterThan(whole);
    }

    @Test
    void theOrderOfRowsChangesNothing() throws Exception {
        SweepPlan plan = plan("type = saltelli, points = 64, scramble = none", 3);
        List<String> lines = new ArrayList<>(csv(outputs(plan.design(), Functions::ishigami)));
        List<Row> ordered = analyzed(plan, lines, "sobol_indices");
        Collections.shuffle(lines.subList(1, lines.size()), new Random(5));

        assertThat(analyzed(plan, lines, "sobol_indices")).isEqualTo(ordered);
    }

    @Test
    void everythingThatIsWrongWithResultsIsSaidAtOnce() throws Exception {
        SweepPlan plan = plan("type = saltelli, points = 2, scramble = none", 3);
        Path file = temporary.resolve("wrong.csv");
        Files.write(
                file,
                List.of("point,y", "0,1", "1,high", "2,", "2,3", "99,4", "x,5", "5,6", "6,7"));

        List<String> problems =
                ForeignResults.of(TestSpark.session(), plan, file.toString(), List.of("y"))
                        .problems();

        assertThat(problems).hasSize(5);
        assertThat(problems.get(0)).endsWith("y is no number in 1 row: high");
        assertThat(problems.get(1)).endsWith("point is no whole number in 1 row: x");
        assertThat(problems.get(2)).endsWith("point is there more than once in 1 row: 2");
        assertThat(problems.get(3))
                .endsWith("point is none of the design's, whose points are 0 .. 9 in 1 row: 99");
        assertThat(problems.get(4)).contains("point is missing in 5 rows, such as ");
    }

    @Test
    void aColumnThatIsNotThereIsNamed() throws Exception {
        SweepPlan plan = plan("type = saltelli, points = 2, scramble = none", 3);
        Path file = temporary.resolve("columns.csv");
        Files.write(file, List.of("index,y", "0,1"));

        List<String> problems =
                ForeignResults.of(TestSpark.session(), plan, file.toString(), List.of("y", "z"))
                        .problems();

        assertThat(problems)
                .containsExactly(
                        file + " has no column point; it has index, y",
                        file + " has no column z; it has index, y");
    }

    private SweepPlan plan(String design, int factors) throws IOException {
        Path conf = temporary.resolve("function.conf");
        String ranges =
                FACTORS.stream()
                        .limit(factors)
                        .map(key -> key + " { min = 0, max = 1, scale = linear }")
                        .collect(Collectors.joining("\n"));
        Files.writeString(
                conf,
                "sweep { name = function, scenarios = [untreated], analysis.resamples = 50\n"
                        + "design { "
                        + design
                        + "\nfactors {\n"
                        + ranges
                        + "\n} } }");
        var reading = new ConfigReader(RowSource.NONE, Map.of()).read(conf, List.of());
        assertThat(reading.problems()).isEmpty();
        return reading.plan().orElseThrow();
    }

    private static double[] outputs(Design design, ToDoubleFunction<double[]> function) {
        double[] outputs = new double[Math.toIntExact(design.size())];
        for (int point = 0; point < outputs.length; point++) {
            outputs[point] = function.applyAsDouble(design.point(point));
        }
        return outputs;
    }

    private static List<String> csv(double[] outputs) {
        List<String> lines = new ArrayList<>();
        lines.add("point,y");
        for (int point = 0; point < outputs.length; point++) {
            lines.add(point + "," + (Double.isNaN(outputs[point]) ? "" : outputs[point]));
        }
        return lines;
    }

    private List<Row> analyzed(SweepPlan plan, List<String> lines, String table)
            throws IOException {
        Path file = temporary.resolve("results.csv");
        Files.write(file, lines);
        OutputFolder folder =
                OutputFolder.of(temporary.resolve("out").toString(), new Configuration());
        var results = ForeignResults.of(TestSpark.session(), plan, file.toString(), List.of("y"));
        assertThat(results.problems()).isEmpty();

        results.write(folder);

        return TestSpark.session().read().parquet(folder.table(table)).collectAsList();
    }

    private static double meanMove(double[] outputs, int factor) {
        double sum = 0;
        for (int start = 0; start < outputs.length; start += 5) {
            sum += outputs[start + 1 + factor] - outputs[start];
        }
        return 5 * sum / outputs.length;
    }

    private static double number(Row row, String column) {
        return row.getDouble(row.fieldIndex(column));
    }
}
