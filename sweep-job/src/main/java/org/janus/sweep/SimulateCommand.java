package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.janus.model.batch.BatchSimulator;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.config.SimulationReader;
import org.janus.sweep.config.SimulationReading;
import org.janus.sweep.config.SimulationRequest;
import org.janus.sweep.simulation.Course;
import org.janus.sweep.simulation.CoursePage;
import org.janus.sweep.simulation.SingleRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Solves one run and shows what happens in it. */
@Command(
        name = "simulate",
        description = "Solves one run and shows it as a table, CSV, JSON or a page with charts.",
        mixinStandardHelpOptions = true,
        footer = {"Example:", "  janus simulate --context ct26 --scenario anti-il6r --every 5d"})
final class SimulateCommand implements Verb {

    @Option(
            names = "--context",
            paramLabel = "NAME",
            description = "The experimental system; default.")
    private String context = "default";

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "What is done to it; untreated.")
    private String scenario = "untreated";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Sets a parameter; may be given again.")
    private List<String> settings = List.of();

    @Option(names = "--horizon", paramLabel = "TIME", description = "How long; 60d.")
    private String horizon = "60d";

    @Option(
            names = "--every",
            paramLabel = "TIME",
            description = "How often observables are kept; 6h.")
    private String every = "6h";

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes all observables as CSV.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--html", paramLabel = "FILE", description = "Writes a page with charts.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--overwrite", description = "Replaces files that are there.")
    private boolean overwrite;

    @Option(names = "--json", description = "Prints JSON instead of the table.")
    private boolean json;

    @Override
    public ExitCode run(Console console) {
        SimulationReading reading = reading();
        reading.warnings().forEach(warning -> console.warning(warning.text()));
        csv.ifPresent(this::checkFree);
        html.ifPresent(this::checkFree);

        SingleRun run = reading.run().orElseThrow();
        Simulator simulator = BatchSimulator.plain(SolverSettings.DEFAULT);
        Course course = run.solve(simulator, reading.everyDays());
        show(course, console);
        csv.ifPresent(file -> write(file, course.csv().toList(), console));
        html.ifPresent(file -> write(file, List.of(CoursePage.of(course)), console));
        return ExitCode.DONE;
    }

    private SimulationReading reading() {
        SimulationReading reading =
                SimulationReader.read(
                        new SimulationRequest(context, scenario, settings, horizon, every));
        if (!reading.problems().isEmpty()) {
            throw Refusal.badInput(reading.problems());
        }
        return reading;
    }

    private void show(Course course, Console console) {
        if (json) {
            console.json(CourseText.map(course));
        } else {
            CourseText.lines(course).forEach(console::line);
        }
    }

    private void checkFree(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.badInput(file + " cannot be written: there is no folder " + folder);
        }

        if (Files.exists(file) && !overwrite) {
            throw Refusal.badInput(
                    file + " is there already; choose another name, or --overwrite to replace it");
        }
    }

    private static void write(Path file, List<String> lines, Console console) {
        String done = Files.exists(file) ? "replaced: " : "written: ";
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw Refusal.badInput(file + " cannot be written: " + e.getMessage());
        }
        console.note(done + file);
    }
}
