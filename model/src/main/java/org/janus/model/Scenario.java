package org.janus.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done to a host: parameters set, and doses given.
 *
 * @param name such as {@code anti-il6r}
 * @param context replaces the context of the sweep, where there is one
 * @param overrides parameters set after everything else
 * @param schedules doses, in the order in which they are given at equal times
 */
public record Scenario(
        String name,
        Optional<Context> context,
        Map<Parameter, Double> overrides,
        List<Schedule> schedules) {

    /**
     * Copies overrides and schedules.
     *
     * @param name such as {@code anti-il6r}
     * @param context replaces the context of the sweep, where there is one
     * @param overrides parameters set after everything else
     * @param schedules doses, in the order in which they are given at equal times
     */
    public Scenario {
        overrides = Map.copyOf(overrides);
        schedules = List.copyOf(schedules);
    }

    /** {@return all doses by time; at equal times in the order of the schedules} */
    public List<Dose> doses() {
        return schedules.stream()
                .flatMap(schedule -> schedule.doses().stream())
                .sorted(Comparator.comparingDouble(Dose::timeDays))
                .toList();
    }
}
