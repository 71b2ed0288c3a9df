package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.janus.model.Parameter;
import org.janus.model.batch.BatchSimulator;
import org.janus.model.outcome.TumorFate;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.ExperimentKind;
import org.janus.sweep.experiment.ExperimentResult;
import org.janus.sweep.experiment.Panel;
import org.janus.sweep.experiment.PartResult;
import org.janus.sweep.experiment.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShippedExperimentsTest {

    private static final ExperimentReading SHIPPED = ExperimentFiles.shipped();

    /**
     * What an independent prototype of the model measured, to the digits it told. It read the
     * immediate effects of heat closer to the dose, hence one unit of the last digit for all.
     */
    private static final Map<String, String> PROTOTYPE =
            Map.ofEntries(
                    Map.entry("E01", "0.53"),
                    Map.entry("E04", "4.9"),
                    Map.entry("E05", "1.41"),
                    Map.entry("E07", "7.8"),
                    Map.entry("E08", "8.5"),
                    Map.entry("E09", "8.8"),
                    Map.entry("E11", "0.28"),
                    Map.entry("E12", "2.42"),
                    Map.entry("E13", "0.49"),
                    Map.entry("E15", "11.4"),
                    Map.entry("E16", "16.4"),
                    Map.entry("E18", "52.8"),
                    Map.entry("E19", "2.98"),
                    Map.entry("E20", "1.86"),
                    Map.entry("E21", "0.92"),
                    Map.entry("E22", "3.39"),
                    Map.entry("E23", "0.50"),
                    Map.entry("P01", "8.5"),
                    Map.entry("P02 mdsc", "0.39"),
                    Map.entry("P02 growth", "4.6"),
                    Map.entry("P05 without-anti-il6", "1.101"),
                    Map.entry("P06 hyper-il6", "2.5"),
                    Map.entry("P06 sgp130fc", "0.92"),
                    Map.entry("P07", "3.0"),
                    Map.entry("P08", "2.9"),
                    Map.entry("P09 without-anti-il6", "1.40"),
                    Map.entry("P09 with-anti-il6", "0.03"));

    /** The two simulators. */
    enum Solver {
        BATCH,
        HIPPARCHUS;

        Simulator simulator() {
            return this == BATCH
                    ? BatchSimulator.of(SolverSettings.DEFAULT)
                    : new HipparchusSimulator(SolverSettings.DEFAULT);
        }
    }

    @Test
    void areReadWithoutProblems() {
        assertThat(SHIPPED.problems()).extracting(Problem::text).isEmpty();
        assertThat(SHIPPED.experiments()).hasSize(32);
    }

    @Test
    void areTheFilesOfTheFolderInTheirOrder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../configs/experiments"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".conf"))
                            .sorted()
                            .toList();

            assertThat(ExperimentFiles.SHIPPED).isEqualTo(names);
        }
    }

    @Test
    void aFileIsNamedByTheIdOfItsExperiment() {
        assertThat(SHIPPED.experiments())
                .zipSatisfy(
                        ExperimentFiles.SHIPPED,
                        (experiment, file) ->
                                assertThat(file).startsWith(experiment.id().toLowerCase() + "-"));
    }

    @Test
    void twentyThreeAreCalibrationsAndNinePredictions() {
        assertThat(SHIPPED.experiments())
                .allSatisfy(
                        experiment ->
                                assertThat(experiment.kind())
                                        .isEqualTo(
                                                experiment.id().startsWith("E")
                                                        ? ExperimentKind.CALIBRATION
                                                        : ExperimentKind.PREDICTION));
        assertThat(SHIPPED.experiments())
                .filteredOn(e -> e.kind() == ExperimentKind.CALIBRATION)
                .hasSize(23);
    }

    @Test
    void overExpressionIsAMultipleOfWhatTheContextMakes() {
        assertThat(tumorProduction("E12", "over-expressing"))
                .isEqualTo(10 * tumorProduction("E12", "control"));
        assertThat(tumorProduction("P08", "treated"))
                .isEqualTo(10 * tumorProduction("E12", "control"));
        assertThat(tumorProduction("P03", "over-expressing"))
                .isEqualTo(5 * tumorProduction("P03", "control"));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("validation")
    void everyCalibrationAgrees(Solver solver) {
        assertThat(results(solver)).noneMatch(ExperimentResult::isFailedCalibration);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("validation")
    void ofThePredictionsOnlyTheThirdDisagrees(Solver solver) {
        List<String> disagreeing =
                results(solver).stream()
                        .flatMap(ShippedExperimentsTest::parts)
                        .filter(entry -> entry.getValue().verdict() == Verdict.DISAGREES)
                        .map(Map.Entry::getKey)
                        .toList();

        assertThat(disagreeing).containsExactly("P03 cd8", "P03 treg");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("validation")
    void measuresAreThoseOfThePrototype(Solver solver) {
        Map<String, Double> measured = measured(solver);

        PROTOTYPE.forEach(
                (name, value) -> {
                    int decimals = value.length() - value.indexOf('.') - 1;
                    double lastDigit = StrictMath.pow(10, -decimals);
                    assertThat(measured.get(name))
                            .as(name)
                            .isCloseTo(Double.parseDouble(value), within(lastDigit));
                });
    }

    @Test
    @Tag("validation")
    void theSimulatorsMeasureTheSame() {
        Map<String, Double> reference = measured(Solver.HIPPARCHUS);

        // Both have a tolerance of 1e-6 per step; measures are differences of decades or ratios.
        measured(Solver.BATCH)
                .forEach(
                        (name, value) ->
                                assertThat(value)
                                        .as(name)
                                        .isCloseTo(reference.get(name), within(1e-3)));
    }

    @Test
    void recombinantIl6CuresBeforeTheTumorEscapes() {
        ExperimentResult cure = results(Solver.BATCH).get(15);

        assertThat(cure.experiment().id()).isEqualTo("E16");
        assertThat(cure.parts().get(0).fate()).contains(TumorFate.ELIMINATION);
    }

    private static double tumorProduction(String id, String side) {
        Experiment experiment =
                SHIPPED.experiments().stream()
                        .filter(e -> e.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return experiment.side(side).parameters().get(Parameter.IL6_TUMOR_PRODUCTION.ordinal());
    }

    private static List<ExperimentResult> results(Solver solver) {
        return Panel.of(SHIPPED.experiments()).results(solver.simulator());
    }

    private static Map<String, Double> measured(Solver solver) {
        Map<String, Double> measured = new HashMap<>();
        results(solver).stream()
                .flatMap(ShippedExperimentsTest::parts)
                .forEach(entry -> measured.put(entry.getKey(), entry.getValue().value()));
        return measured;
    }

    private static Stream<Map.Entry<String, PartResult>> parts(ExperimentResult result) {
        return result.parts().stream()
                .map(
                        part ->
                                Map.entry(
                                        (result.experiment().id() + " " + part.part().name())
                                                .strip(),
                                        part));
    }
}
