package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.Parameter;
import org.janus.model.Schedule;

/**
 * A scenario as a config defines it.
 *
 * @param name such as {@code anti-il6r}
 * @param about what it stands for; may be empty
 * @param contextName replaces the context of the sweep, where there is one
 * @param overrides parameters set after everything else
 * @param schedules doses, in the order in which they are given at equal times
 * @param definition where it is written
 * @param resolved the definition in resolved form
 */
record NamedScenario(
        String name,
        String about,
        Optional<String> contextName,
        Map<Parameter, Double> overrides,
        List<Schedule> schedules,
        ConfigObject definition,
        Map<String, Object> resolved) {}
