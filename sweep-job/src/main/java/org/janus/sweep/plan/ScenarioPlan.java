package org.janus.sweep.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.janus.model.Parameter;
import org.janus.model.Schedule;

/**
 * A scenario with everything below the design resolved.
 *
 * @param name such as {@code anti-il6r}
 * @param context the name of the context in force: the scenario's own, else the sweep's
 * @param base all parameters before the design's values: catalogue, context, {@code sweep.set}
 * @param overrides parameters set after the design's values
 * @param schedules doses, in the order in which they are given at equal times
 */
public record ScenarioPlan(
        String name,
        String context,
        List<Double> base,
        Map<Parameter, Double> overrides,
        List<Schedule> schedules)
        implements Serializable {

    /**
     * Checks the length of the base.
     *
     * @param name such as {@code anti-il6r}
     * @param context the name of the context in force: the scenario's own, else the sweep's
     * @param base all parameters before the design's values: catalogue, context, {@code sweep.set}
     * @param overrides parameters set after the design's values
     * @param schedules doses, in the order in which they are given at equal times
     * @throws IllegalArgumentException if it is not one number per parameter
     */
    public ScenarioPlan {
        base = List.copyOf(base);
        overrides = Map.copyOf(overrides);
        schedules = List.copyOf(schedules);
        if (base.size() != Parameter.values().length) {
            throw new IllegalArgumentException(
                    "base of "
                            + name
                            + " has "
                            + base.size()
                            + " values; it must have one for each of the parameters");
        }
    }

    /** The base, a fresh array in the order of the catalogue. */
    double[] baseVector() {
        return base.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
