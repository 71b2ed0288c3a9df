package org.janus.sweep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.janus.model.Parameter;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Distribution;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.MorrisDesign;
import org.janus.sweep.design.SaltelliDesign;
import org.janus.sweep.design.SampledDesign;
import org.janus.sweep.design.SobolSequence;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.run.Outputs;
import org.janus.sweep.run.TestPlans;
import org.janus.sweep.run.TestSpark;
import org.janus.sweep.table.OutputFolder;
import org.janus.sweep.table.OutputFolder.ChunkTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sensitivity of real sweeps, from rows of runs to tables. */
@Tag("spark")
final class SensitivityTest {

    private static final List<Factor> FACTORS =
            List.of(
                    factor(Parameter.TUMOR_GROWTH_RATE),
                    factor(Parameter.PRIMING_DC_ARRIVAL_RATE),
                    factor(Parameter.MDSC_RECRUITMENT_RATE));

    @TempDir Path temporary;

    @Test
    void sobolIndicesOfASweepAreThoseOfItsColumn() throws Exception {
        int basePoints = 16;
        SweepPlan plan = TestPlans.of(saltelli(basePoints), 100, Method.BATCH);

        OutputFolder folder = analyzed(plan, "sobol");

        double[] burden = column(folder, "log10_burden_auc", "untreated");
        double[][] rows = new double[basePoints][];
        Arrays.setAll(rows, n -> Arrays.copyOfRange(burden, n * 5, n * 5 + 5));
        SaltelliLayout layout = SaltelliLayout.firstOrder(3);
        SobolIndices expected =
                SobolEstimator.estimate(
                        SobolEstimator.blocks(layout, MissingRuns.DROP_BLOCK, rows),
                        new Bootstrap(1, 2));
        List<Row> found =
                rows(
                        folder,
                        "sobol_indices",
                        "outcome = 'log10_burden_auc' and scenario = 'untreated'");
        assertThat(found).hasSize(4);
        for (int i = 0; i < 3; i++) {
            assertThat(text(found.get(i), "factor")).isEqualTo(FACTORS.get(i).column());
            assertThat(number(found.get(i), "s1")).isEqualTo(expected.s1().get(i).value());
            assertThat(number(found.get(i), "st")).isEqualTo(expected.st().get(i).value());
            assertThat(number(found.get(i), "st_high")).isEqualTo(number(found.get(i), "st"));
        }
        assertThat(text(found.get(3), "factor")).isEqualTo("dummy");
        assertThat(number(found.get(3), "st")).isEqualTo(expected.dummySt().value());
    }

    @Test
    void everyNumericOutcomeIsAskedOfEveryScenarioAndContrast() throws Exception {
        SweepPlan plan = TestPlans.of(saltelli(8), 1_000, Method.BATCH);

        OutputFolder folder = analyzed(plan, "all");

        List<Row> subjects =
                table(folder, "sobol_indices")
                        .select("outcome", "scenario", "contrast")
                        .distinct()
                        .collectAsList();
        long outcomes = subjects.stream().map(row -> row.getString(0)).distinct().count();
        assertThat(outcomes).isGreaterThan(15);
        assertThat(subjects).hasSize((int) outcomes * 5);
        assertThat(subjects.stream().map(row -> row.getString(2)).distinct())
                .containsExactlyInAnyOrder(null, "il6-effect", "anti-il6r-effect");
    }

    @Test
    void tablesAreTheSameBitsForAnyChunks() throws Exception {
        OutputFolder one = analyzed(TestPlans.of(saltelli(8), 1_000, Method.BATCH), "one");
        OutputFolder many = analyzed(TestPlans.of(saltelli(8), 21, Method.BATCH), "many");

        for (String name : List.of("sobol_indices", "convergence")) {
            assertThat(table(many, name).collectAsList())
                    .isEqualTo(table(one, name).collectAsList());
        }
    }

    @Test
    void aConstantOutcomeHasNoIndicesAndANote() throws Exception {
        SweepPlan plan = TestPlans.of(saltelli(8), 1_000, Method.BATCH);

        OutputFolder folder = analyzed(plan, "constant");

        List<Row> rows =
                rows(
                        folder,
                        "sobol_indices",
                        "outcome = 'il6_plasma_peak_pm' and scenario = 'il6-knockout'");
        assertThat(rows).isNotEmpty();
        assertThat(rows).allMatch(row -> row.isNullAt(row.fieldIndex("st")));
        assertThat(rows).allMatch(row -> text(row, "note").equals("constant output"));
    }

    @Test
    void morrisEffectsOfASweepAreThoseOfItsColumn() throws Exception {
        MorrisDesign design = new MorrisDesign(FACTORS, 6, 4, 7);
        SweepPlan plan = TestPlans.of(design, 50, Method.BATCH);

        OutputFolder folder = analyzed(plan, "morris");

        double[] burden = column(folder, "stat3_mean", "anti-il6r");
        double[][] effects = new double[6][];
        for (int t = 0; t < 6; t++) {
            int start = 4 * t;
            double[][] units = new double[4][];
            Arrays.setAll(units, step -> design.units(start + step));
            effects[t] =
                    ElementaryEffects.ofTrajectory(
                            units, Arrays.copyOfRange(burden, start, start + 4));
        }
        var expected = ElementaryEffects.screen(effects, new Bootstrap(1, 2));
        List<Row> found =
                rows(folder, "morris_effects", "outcome = 'stat3_mean' and scenario = 'anti-il6r'");
        assertThat(found).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(number(found.get(i), "mu")).isEqualTo(expected.get(i).mu());
            assertThat(number(found.get(i), "sigma")).isEqualTo(expected.get(i).sigma());
        }
    }

    @Test
    void rankCorrelationsOfASweepFindTheFactorThatDrivesTheBurden() throws Exception {
        OutputFolder folder = analyzed(TestPlans.of(sobol(128), 90, Method.BATCH), "ranks");

        List<Row> rows =
                rows(
                        folder,
                        "rank_correlations",
                        "outcome = 'log10_burden_auc' and scenario = 'untreated'");

        assertThat(rows)
                .extracting(row -> text(row, "factor"))
                .containsExactly(
                        "tumor_growth_rate",
                        "priming_dc_arrival_rate",
                        "mdsc_recruitment_rate",
                        "dummy");
        assertThat(number(rows.get(0), "prcc")).isGreaterThan(0.5);
        assertThat(Math.abs(number(rows.get(3), "prcc"))).isLessThan(0.25);
        assertThat(rows).allMatch(row -> row.getLong(row.fieldIndex("n_used")) == 128);
    }

    @Test
    void theConditionOfABoxSelectsItsRuns() throws Exception {
        OutputFolder folder = analyzed(TestPlans.of(sobol(128), 90, Method.BATCH), "boxes");

        List<Row> boxes = rows(folder, "boxes", "box = 1");

        assertThat(boxes).isNotEmpty();
        runs(folder).createOrReplaceTempView("box_runs");
        table(folder, "il6_role").createOrReplaceTempView("box_il6_role");
        for (Row box : boxes) {
            String of = text(box, "of_table").equals("points") ? "il6_role" : text(box, "of_table");
            long points =
                    TestSpark.session().table("box_" + of).where(text(box, "where_sql")).count();
            assertThat(points)
                    .as(text(box, "sentence"))
                    .isEqualTo(box.getLong(box.fieldIndex("n_points")));
        }
        assertThat(boxes)
                .extracting(row -> text(row, "outcome"))
                .contains("not_controlled", "il6_blockade_helps");
    }

    private OutputFolder analyzed(SweepPlan plan, String name) throws InterruptedException {
        OutputFolder folder =
                OutputFolder.of(temporary.resolve(name).toString(), new Configuration());
        Outputs.write(plan, folder);
        Analyses.of(TestSpark.session(), plan, folder).write();
        return folder;
    }

    private static Dataset<Row> runs(OutputFolder folder) {
        return TestSpark.session()
                .read()
                .parquet(folder.committed(ChunkTable.RUNS).toArray(String[]::new));
    }

    private static double[] column(OutputFolder folder, String outcome, String scenario) {
        return runs(folder)
                .where("scenario = '" + scenario + "'")
                .orderBy("run_id")
                .select(outcome)
                .collectAsList()
                .stream()
                .mapToDouble(row -> row.getDouble(0))
                .toArray();
    }

    private static Dataset<Row> table(OutputFolder folder, String name) {
        return TestSpark.session().read().parquet(folder.table(name));
    }

    private static List<Row> rows(OutputFolder folder, String table, String condition) {
        return table(folder, table).where(condition).collectAsList();
    }

    private static double number(Row row, String column) {
        return row.getDouble(row.fieldIndex(column));
    }

    private static String text(Row row, String column) {
        return row.getString(row.fieldIndex(column));
    }

    private static Design saltelli(int basePoints) {
        return new SaltelliDesign(
                FACTORS, basePoints, SaltelliDesign.Order.FIRST, SobolSequence.plain(6));
    }

    private static Design sobol(int points) {
        return new SampledDesign(FACTORS, SobolSequence.plain(3), points);
    }

    private static Factor factor(Parameter parameter) {
        return new Factor(
                parameter.key(), Distribution.logUniform(parameter.low(), parameter.high()));
    }
}
