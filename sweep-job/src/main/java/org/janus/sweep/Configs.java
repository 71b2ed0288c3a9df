package org.janus.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.Reading;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;

/** Configs as verbs read them: a plan, or a refusal with every problem. */
final class Configs {

    private Configs() {}

    /**
     * The plan of a config; warnings go to the console.
     *
     * @throws Refusal if anything is wrong with it
     */
    static SweepPlan plan(Path file, List<String> overrides, Console console) {
        Reading reading = reading(file, overrides);
        reading.warnings().forEach(warning -> console.warning(warning.text()));
        return reading.plan().orElseThrow();
    }

    /**
     * A config without problems, with its warnings.
     *
     * @throws Refusal if anything is wrong with it
     */
    static Reading reading(Path file, List<String> overrides) {
        return accepted(new ConfigReader(new ParquetRows(), System.getenv()).read(file, overrides));
    }

    /**
     * The plan of an output, from its own manifest.
     *
     * @param rows stands for the file of a list design
     * @param manifest what a message calls it
     * @throws Refusal if this Janus does not understand the config
     */
    static SweepPlan plan(StoredDesign design, RowSource rows, String manifest) {
        Reading reading = new ConfigReader(rows, Map.of()).readResolved(design.config(), manifest);
        return accepted(reading).plan().orElseThrow();
    }

    private static Reading accepted(Reading reading) {
        if (reading.plan().isEmpty()) {
            throw Refusal.badInput(reading.problems());
        }
        return reading;
    }
}
