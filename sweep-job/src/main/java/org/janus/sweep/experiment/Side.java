package org.janus.sweep.experiment;

import java.util.List;
import org.janus.model.Dose;
import org.janus.model.Schedule;

/**
 * One group of animals: what differs in them, and what they are given.
 *
 * @param name such as {@code wild-type}
 * @param parameters values in force, in the order of the catalogue
 * @param schedules doses, in the order in which they are given at equal times
 */
public record Side(String name, List<Double> parameters, List<Schedule> schedules) {

    /**
     * Copies the lists.
     *
     * @param name such as {@code wild-type}
     * @param parameters values in force, in the order of the catalogue
     * @param schedules doses, in the order in which they are given at equal times
     */
    public Side {
        parameters = List.copyOf(parameters);
        schedules = List.copyOf(schedules);
    }

    /** All doses by time; at equal times in the order of the schedules. */
    List<Dose> doses() {
        return Schedule.doses(schedules);
    }
}
