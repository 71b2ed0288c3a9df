package org.janus.sweep.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.janus.model.outcome.Listeners;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.OutcomeAccumulator;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.outcome.OutcomeValues;
import org.janus.model.outcome.Probe;
import org.janus.model.outcome.ProbeAccumulator;
import org.janus.model.outcome.TumorFate;
import org.janus.model.solve.Recording;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator.Task;
import org.janus.model.solve.StepListener;

/** A run with everything that the experiments ask of it. */
final class ReadoutTask {

    private final Simulation simulation;
    private final List<StepListener> listeners = new ArrayList<>();
    private final List<Supplier<Reading>> readings = new ArrayList<>();

    private ReadoutTask(Simulation simulation) {
        this.simulation = simulation;
    }

    /**
     * The run as a simulator takes it; what was read is handed over once, in the order of the
     * readouts.
     */
    static Task of(Simulation simulation, List<Readout> readouts, Consumer<Reading[]> done) {
        var task = new ReadoutTask(simulation);
        readouts.forEach(task::add);
        return new Task(
                simulation,
                new Recording(new Listeners(task.listeners), () -> done.accept(task.read())));
    }

    private Reading[] read() {
        return readings.stream().map(Supplier::get).toArray(Reading[]::new);
    }

    private void add(Readout readout) {
        if (readout instanceof Readout.AtTime at) {
            var probe = new Probe(at.observable(), at.timeDays());
            var values = new ProbeAccumulator(List.of(probe)).begin(simulation);
            listeners.add(values);
            readings.add(() -> Reading.of(values.values()[0]));
        } else if (readout instanceof Readout.TimeToBurden time) {
            double detection = OutcomeSettings.DEFAULT.detectionLimitCells();
            var outcomes = listen(new OutcomeSettings(time.cells(), detection));
            readings.add(() -> Reading.of(timeToEscape(outcomes.values())));
        } else if (readout instanceof Readout.OfOutcome of) {
            var outcomes = listen(OutcomeSettings.DEFAULT);
            readings.add(() -> read(outcomes.values(), of));
        }
    }

    private OutcomeAccumulator listen(OutcomeSettings settings) {
        var outcomes = new OutcomeAccumulator(settings).begin(simulation);
        listeners.add(outcomes);
        return outcomes;
    }

    private double timeToEscape(OutcomeValues values) {
        boolean isNever = values.status().isCompleted() && values.isNull(Outcome.TIME_TO_ESCAPE);
        return isNever ? simulation.horizonDays() : values.number(Outcome.TIME_TO_ESCAPE);
    }

    private static Reading read(OutcomeValues values, Readout.OfOutcome of) {
        return of.isFate()
                ? new Reading(
                        values.fate().map(f -> sealed(values, f)).orElse(Double.NaN), values.fate())
                : Reading.of(values.number(of.outcome()));
    }

    private static double sealed(OutcomeValues values, TumorFate fate) {
        return switch (fate) {
            case ELIMINATION -> values.number(Outcome.TIME_TO_ELIMINATION);
            case ESCAPE -> values.number(Outcome.TIME_TO_ESCAPE);
            case EQUILIBRIUM -> Double.NaN;
        };
    }
}
