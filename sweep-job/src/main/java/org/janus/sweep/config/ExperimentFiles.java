package org.janus.sweep.config;

import com.typesafe.config.Config;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.sweep.experiment.Experiment;

/**
 * Reads files of published experiments: those that come with the program, or one that is named. A
 * file holds one block {@code experiment}, and knows the shipped contexts and scenarios.
 */
public final class ExperimentFiles {

    /** The files of configs/experiments/, in the order in which they are reported. */
    static final List<String> SHIPPED =
            List.of(
                    "e01-ct26-host-knockout.conf",
                    "e02-ct26-host-knockout-without-cd8.conf",
                    "e03-ct26-wild-type.conf",
                    "e04-c26-tumor-knockout.conf",
                    "e05-c26-tumor-knockout-without-cd8.conf",
                    "e06-ct26-anti-pdl1.conf",
                    "e07-ct26-anti-pdl1-host-knockout.conf",
                    "e08-pdac-synergy.conf",
                    "e09-pdac-combination.conf",
                    "e10-pdac-combination-without-cd8.conf",
                    "e11-pdac-anti-il6.conf",
                    "e12-melanoma-over-expression.conf",
                    "e13-melanoma-anti-il6.conf",
                    "e14-melanoma-wild-type.conf",
                    "e15-fbl3-untreated.conf",
                    "e16-fbl3-recombinant-il6.conf",
                    "e17-vessel-gate-closed.conf",
                    "e18-il6-gradient.conf",
                    "e19-heat-opens-vessel-gate.conf",
                    "e20-heat-opens-node-gate.conf",
                    "e21-heat-needs-il6.conf",
                    "e22-anti-il6r-raises-il6.conf",
                    "e23-scid-knockout.conf",
                    "p01-pdac-late-combination.conf",
                    "p02-ct26-anti-il6r.conf",
                    "p03-ct26-over-expression.conf",
                    "p04-il6-follows-burden.conf",
                    "p05-heat-effector-treg-ratio.conf",
                    "p06-fusion-protein-and-sgp130fc.conf",
                    "p07-ct26-metastases.conf",
                    "p08-melanoma-over-expression-anti-il6.conf",
                    "p09-melanoma-heat.conf");

    private static final String FOLDER = "experiments/";
    private static final String SUFFIX = ".conf";

    private ExperimentFiles() {}

    /** {@return the experiments that come with the program} */
    public static ExperimentReading shipped() {
        var problems = new Problems();
        List<Experiment> experiments = new ArrayList<>();
        for (String file : SHIPPED) {
            String text = Shipped.text(FOLDER + file);
            Config config =
                    new ConfigFiles(problems, new FileLog())
                            .parse(text, "configs/" + FOLDER + file);
            experiment(config, problems).ifPresent(experiments::add);
        }
        return new ExperimentReading(experiments, problems.found());
    }

    /**
     * {@return some experiments, in the order of the names; all that come with the program without
     * any}
     *
     * @param names ids of shipped experiments, or files ending in {@code .conf}
     */
    public static ExperimentReading select(List<String> names) {
        ExperimentReading shipped = shipped();
        if (names.isEmpty() || !shipped.problems().isEmpty()) {
            return shipped;
        }

        List<Experiment> experiments = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            ExperimentReading one =
                    name.endsWith(SUFFIX) ? read(Path.of(name)) : named(name, shipped);
            experiments.addAll(one.experiments());
            problems.addAll(one.problems());
        }
        return new ExperimentReading(experiments, problems);
    }

    private static ExperimentReading named(String id, ExperimentReading shipped) {
        List<Experiment> found =
                shipped.experiments().stream().filter(e -> e.id().equals(id)).toList();
        if (!found.isEmpty()) {
            return new ExperimentReading(found, List.of());
        }

        List<String> known = shipped.experiments().stream().map(Experiment::id).toList();
        var problem =
                new Problem(
                        "arguments",
                        "experiment",
                        Text.shown(id),
                        "not an id of "
                                + known.get(0)
                                + " to "
                                + known.get(known.size() - 1)
                                + ", nor a file ending in "
                                + SUFFIX,
                        Nearest.of(id, known));
        return new ExperimentReading(List.of(), List.of(problem));
    }

    /** The experiment of a file. */
    static ExperimentReading read(Path file) {
        var problems = new Problems();
        Config config = new ConfigFiles(problems, new FileLog()).read(file);
        if (problems.count() > 0) {
            return new ExperimentReading(List.of(), problems.found());
        }

        var experiment = experiment(config, problems);
        return new ExperimentReading(experiment.stream().toList(), problems.found());
    }

    private static Optional<Experiment> experiment(Config written, Problems problems) {
        int before = problems.count();
        Config config = new Environment(Map.of(), Shipped.ALL.config()).resolve(written, problems);
        if (problems.count() > before) {
            return Optional.empty();
        }

        var root = Block.of(KeyBlock.EXPERIMENT_FILE, "", config.root(), problems);
        var block = root.block(Key.FILE_EXPERIMENT, KeyBlock.EXPERIMENT);
        return new ExperimentReader(block, Shipped.ALL.definitions()).read();
    }
}
