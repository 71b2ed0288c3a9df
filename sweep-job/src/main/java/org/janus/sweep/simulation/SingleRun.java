package org.janus.sweep.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.janus.model.Dose;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.Listeners;
import org.janus.model.outcome.OutcomeAccumulator;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.outcome.SampleTimes;
import org.janus.model.outcome.TrajectorySampler;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;

/**
 * One run of the model, resolved.
 *
 * @param context name of the context in force
 * @param scenario name of the scenario
 * @param settings parameters set on top, in the order of the catalogue
 * @param parameters all values in force, in the order of the catalogue
 * @param schedules doses, in the order in which they are given at equal times
 * @param horizonDays how long the run is, &gt; 0
 */
public record SingleRun(
        String context,
        String scenario,
        Map<Parameter, Double> settings,
        List<Double> parameters,
        List<Schedule> schedules,
        double horizonDays) {

    /**
     * Copies the lists.
     *
     * @param context name of the context in force
     * @param scenario name of the scenario
     * @param settings parameters set on top, in the order of the catalogue
     * @param parameters all values in force, in the order of the catalogue
     * @param schedules doses, in the order in which they are given at equal times
     * @param horizonDays how long the run is, &gt; 0
     */
    public SingleRun {
        parameters = List.copyOf(parameters);
        schedules = List.copyOf(schedules);
    }

    /** The doses within the horizon, by time. */
    List<Dose> doses() {
        return Schedule.doses(schedules).stream()
                .filter(dose -> dose.timeDays() <= horizonDays)
                .toList();
    }

    /**
     * Solves the run.
     *
     * @param simulator with its tolerance
     * @param everyDays from 0 to the horizon in steps of this length the observables are kept
     * @return what happened
     * @throws IllegalArgumentException if the step is not positive or gives too many times
     */
    public Course solve(Simulator simulator, double everyDays) {
        double[] vector = parameters.stream().mapToDouble(Double::doubleValue).toArray();
        var simulation = new Simulation(vector, doses(), horizonDays);
        var outcomes = new OutcomeAccumulator(OutcomeSettings.DEFAULT).begin(simulation);
        List<Course.Sample> samples = new ArrayList<>();
        var sampler =
                new TrajectorySampler(
                        SampleTimes.every(everyDays, horizonDays),
                        (days, values) -> samples.add(Course.Sample.of(days, values)));
        var listeners = new Listeners(List.of(outcomes, sampler.begin(simulation)));
        simulator.solve(List.of(new Simulator.Task(simulation, listeners)).iterator());
        return new Course(this, samples, outcomes.values());
    }
}
