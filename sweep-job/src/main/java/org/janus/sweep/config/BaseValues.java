package org.janus.sweep.config;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.janus.model.Agent;
import org.janus.model.Parameter;
import org.janus.sweep.plan.FactorTarget.OfSchedule;
import org.janus.sweep.plan.ScheduleNumber;

/**
 * The values that factors have where a design does not vary them: parameters after catalogue,
 * context and {@code sweep.set}; numbers of schedules where all scenarios of the sweep agree.
 */
final class BaseValues {

    private final Map<String, Double> values = new HashMap<>();
    private final Set<String> fixed = new HashSet<>();

    BaseValues(double[] parameters, List<NamedScenario> scenarios, Set<Parameter> fixed) {
        fixed.forEach(parameter -> this.fixed.add(parameter.key()));
        for (Parameter parameter : Parameter.values()) {
            values.put(parameter.key(), parameters[parameter.ordinal()]);
        }

        for (Agent agent : Agent.values()) {
            for (ScheduleNumber number : ScheduleNumber.values()) {
                agreed(agent, number, scenarios)
                        .ifPresent(value -> values.put(new OfSchedule(agent, number).key(), value));
            }
        }
    }

    private static Optional<Double> agreed(
            Agent agent, ScheduleNumber number, List<NamedScenario> scenarios) {
        List<Double> different =
                scenarios.stream()
                        .flatMap(scenario -> scenario.schedules().stream())
                        .filter(schedule -> schedule.agent() == agent)
                        .map(number::of)
                        .distinct()
                        .toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    Optional<Double> of(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether {@code sweep.set} fixes it, so that no design can vary it. */
    boolean isFixed(String key) {
        return fixed.contains(key);
    }

    Map<String, Double> all() {
        return Map.copyOf(values);
    }
}
