package org.janus.sweep.config;

import com.typesafe.config.ConfigObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.janus.model.Parameter;
import org.janus.model.Schedule;

/** Reads one scenario. */
final class ScenarioReader {

    private ScenarioReader() {}

    static NamedScenario read(String name, ConfigObject object, Problems problems) {
        var block = Block.of(KeyBlock.SCENARIO, "scenarios." + name, object, problems);
        String about = block.text(Key.SCENARIO_ABOUT);
        Optional<String> context =
                block.has(Key.SCENARIO_CONTEXT)
                        ? Optional.of(block.name(Key.SCENARIO_CONTEXT))
                        : Optional.empty();
        Map<Parameter, Double> set = ParameterSettings.of(block, Key.SCENARIO_SET);

        List<Schedule> schedules = new ArrayList<>();
        for (Block dose : block.blocks(Key.SCENARIO_DOSES, KeyBlock.DOSE)) {
            schedules.addAll(DoseReader.read(dose));
        }
        return new NamedScenario(name, about, context, set, schedules, object, block.resolved());
    }
}
