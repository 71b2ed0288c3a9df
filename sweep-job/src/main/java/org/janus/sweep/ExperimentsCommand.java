package org.janus.sweep;

import java.util.List;
import java.util.Optional;
import org.janus.model.batch.BatchSimulator;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.analysis.Agreement;
import org.janus.sweep.analysis.ExperimentsTable;
import org.janus.sweep.config.ExperimentFiles;
import org.janus.sweep.config.ExperimentReading;
import org.janus.sweep.experiment.Cohort;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.ExperimentResult;
import org.janus.sweep.experiment.Panel;
import org.janus.sweep.table.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the published experiments and tells which of them agree. Solves on the threads of this
 * process; needs no Spark.
 */
@Command(
        name = "experiments",
        description = {
            "Runs the published experiments and compares them with what was found in animals.",
            "Exit code 6 if a calibration does not agree; predictions are reported as they fall."
        },
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus experiments E01 E12"})
final class ExperimentsCommand implements Verb {

    private static final int LARGEST_COHORT = 1_000_000;

    @Parameters(
            paramLabel = "ID",
            description = "Ids such as E01, or files ending in .conf; all shipped ones if none.")
    private List<String> names = List.of();

    @Option(
            names = "--cohort",
            paramLabel = "N",
            description =
                    "Repeats each over N virtual animals that differ in all calibrated parameters.")
    private Optional<Integer> cohort = Optional.empty();

    @Option(names = "--seed", paramLabel = "SEED", description = "Seed of the animals; 1.")
    private long seed = 1;

    @Option(names = "--json", description = "Prints one JSON array instead of lines.")
    private boolean json;

    @Option(names = "--markdown", description = "Prints a Markdown table instead of lines.")
    private boolean markdown;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes the table DIR/tables/experiments, too.")
    private Optional<String> out = Optional.empty();

    @Override
    public ExitCode run(Console console) throws InterruptedException {
        List<Experiment> experiments = experiments();
        checkCohort();
        Optional<ExperimentsTable> table = out.map(ExperimentsCommand::table);
        List<Agreement> agreements = agreements(Panel.of(experiments));

        if (json) {
            console.line(ExperimentsText.json(agreements));
        } else if (markdown) {
            ExperimentsText.table(agreements).markdown().forEach(console::line);
        } else {
            ExperimentsText.lines(agreements).forEach(console::line);
        }
        table.ifPresent(written -> write(written, agreements, console));
        console.note(ExperimentsText.summary(agreements));
        boolean failed =
                agreements.stream().map(Agreement::result).anyMatch(r -> r.isFailedCalibration());
        return failed ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private List<Experiment> experiments() {
        ExperimentReading reading = ExperimentFiles.select(names);
        if (!reading.problems().isEmpty()) {
            throw Refusal.badInput(reading.problems());
        }
        return reading.experiments();
    }

    private void checkCohort() {
        if (cohort.filter(size -> size < 1 || size > LARGEST_COHORT).isPresent()) {
            throw Refusal.badInput(
                    "--cohort is "
                            + cohort.get()
                            + "; it must be between 1 and "
                            + LARGEST_COHORT
                            + " animals");
        }
    }

    private List<Agreement> agreements(Panel panel) throws InterruptedException {
        List<ExperimentResult> results = panel.results(BatchSimulator.of(SolverSettings.DEFAULT));
        if (cohort.isEmpty()) {
            return Agreement.of(results);
        }

        int size = cohort.get();
        List<Integer> agreeing =
                new Cohort(seed, size)
                        .agreeing(panel, () -> BatchSimulator.of(SolverSettings.DEFAULT));
        return Agreement.of(results, agreeing, size);
    }

    private static ExperimentsTable table(String path) {
        SparkRuntime runtime = SparkRuntime.of("experiments", Optional.empty());
        return ExperimentsTable.in(OutputFolder.of(path, runtime.files()));
    }

    private static void write(ExperimentsTable table, List<Agreement> agreements, Console console) {
        table.write(agreements);
        console.note("written: " + table.place());
    }
}
