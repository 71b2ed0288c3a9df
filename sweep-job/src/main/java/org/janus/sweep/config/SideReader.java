package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.sweep.config.Problems.Unknown;
import org.janus.sweep.experiment.Side;

/**
 * Reads one side of an experiment: context, then the settings and doses of its scenarios, then its
 * own.
 */
final class SideReader {

    private final Block block;
    private final Definitions definitions;
    private final double[] parameters = Parameter.defaults();
    private final List<Schedule> schedules = new ArrayList<>();

    SideReader(Block block, Definitions definitions) {
        this.block = block;
        this.definitions = definitions;
    }

    /** The side; whatever is left of it after a problem. */
    Side read(String name, double horizonDays) {
        List<NamedScenario> scenarios = scenarios();
        context(scenarios)
                .ifPresent(context -> ParameterSettings.put(context.overrides(), parameters));
        for (NamedScenario scenario : scenarios) {
            ParameterSettings.put(scenario.overrides(), parameters);
            schedules.addAll(scenario.schedules());
        }

        ParameterSettings.put(ParameterSettings.of(block, Key.SIDE_SET), parameters);
        for (Block dose : block.blocks(Key.SIDE_DOSES, KeyBlock.DOSE)) {
            schedules.addAll(DoseReader.read(dose));
        }
        checkTimes(horizonDays);
        return new Side(name, Arrays.stream(parameters).boxed().toList(), schedules);
    }

    private List<NamedScenario> scenarios() {
        List<NamedScenario> scenarios = new ArrayList<>();
        for (String name : block.texts(Key.SIDE_SCENARIOS)) {
            var scenario = Optional.ofNullable(definitions.scenarios().get(name));
            scenario.ifPresent(scenarios::add);
            if (scenario.isEmpty()) {
                unknown(Key.SIDE_SCENARIOS, name, definitions.scenarios().keySet());
            }
        }
        return scenarios;
    }

    /** The context of the side, unless a scenario replaces it. */
    private Optional<NamedContext> context(List<NamedScenario> scenarios) {
        String own = block.name(Key.SIDE_CONTEXT);
        if (!definitions.contexts().containsKey(own)) {
            unknown(Key.SIDE_CONTEXT, own, definitions.contexts().keySet());
        }

        String name =
                scenarios.stream()
                        .flatMap(scenario -> scenario.contextName().stream())
                        .reduce(own, (earlier, later) -> later);
        return Optional.ofNullable(definitions.contexts().get(name));
    }

    private void unknown(Key key, String name, Collection<String> known) {
        ConfigValue value = block.has(key) ? block.value(key) : block.object();
        String expected = key == Key.SIDE_CONTEXT ? "a context" : "a scenario";
        block.problems()
                .addUnknown(block.at(key.word()), value, new Unknown(name, expected, known));
    }

    private void checkTimes(double horizonDays) {
        for (Schedule schedule : schedules) {
            double last = schedule.lastDays();
            if (last > horizonDays) {
                block.refuseWhole(
                        schedule.agent().key()
                                + " at "
                                + last
                                + " d is beyond the horizon of "
                                + horizonDays
                                + " d");
            }
        }
    }
}
