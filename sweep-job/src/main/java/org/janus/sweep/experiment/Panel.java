package org.janus.sweep.experiment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.Simulator.Task;
import org.janus.sweep.experiment.PanelRun.Conditions;

/**
 * The runs of a set of experiments, each once: many sides are the same untreated tumor. Immutable;
 * serves many threads.
 */
public final class Panel {

    private final List<Experiment> experiments;
    private final List<PanelRun> runs;
    private final Map<Conditions, Integer> places = new LinkedHashMap<>();

    private Panel(List<Experiment> experiments) {
        this.experiments = List.copyOf(experiments);
        Map<Conditions, List<Readout>> readouts = new LinkedHashMap<>();
        for (Experiment experiment : experiments) {
            collect(experiment, readouts);
        }
        readouts.keySet().forEach(conditions -> places.put(conditions, places.size()));
        this.runs =
                readouts.entrySet().stream()
                        .map(entry -> new PanelRun(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList();
    }

    /**
     * {@return the runs that these experiments need}
     *
     * @param experiments in the order of the results
     */
    public static Panel of(List<Experiment> experiments) {
        return new Panel(experiments);
    }

    private static void collect(Experiment experiment, Map<Conditions, List<Readout>> readouts) {
        for (Part part : experiment.parts()) {
            part.operands()
                    .forEach(
                            operand ->
                                    operand.sides().stream()
                                            .map(experiment::side)
                                            .map(s -> Conditions.of(s, experiment.horizonDays()))
                                            .map(c -> readouts.computeIfAbsent(c, x -> list()))
                                            .filter(list -> !list.contains(operand.readout()))
                                            .forEach(list -> list.add(operand.readout())));
        }
    }

    private static List<Readout> list() {
        return new ArrayList<>();
    }

    List<Experiment> experiments() {
        return experiments;
    }

    List<PanelRun> runs() {
        return runs;
    }

    int indexOf(Side side, double horizonDays) {
        return places.get(Conditions.of(side, horizonDays));
    }

    /**
     * Solves all runs with the parameters as they are, and judges the experiments.
     *
     * @param simulator solves them
     * @return what came of the experiments, in their order
     */
    public List<ExperimentResult> results(Simulator simulator) {
        Readings readings = new Readings(this);
        simulator.solve(tasks(run -> run.conditions().parameterVector(), readings));
        return judge(readings);
    }

    /** What a run's parameters are in one animal. */
    interface Individual {
        double[] parameters(PanelRun run);
    }

    /** The runs of an individual, which put what is read off them in their place. */
    Iterator<Task> tasks(Individual individual, Readings readings) {
        return IntStream.range(0, runs.size())
                .mapToObj(
                        i -> {
                            PanelRun run = runs.get(i);
                            var simulation =
                                    new Simulation(
                                            individual.parameters(run),
                                            run.conditions().doses(),
                                            run.conditions().horizonDays());
                            return ReadoutTask.of(
                                    simulation, run.readouts(), read -> readings.put(i, read));
                        })
                .iterator();
    }

    List<ExperimentResult> judge(Readings readings) {
        return experiments.stream().map(e -> ExperimentResult.of(e, readings)).toList();
    }
}
