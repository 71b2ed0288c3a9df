package org.janus.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.Problem;
import org.janus.sweep.config.Reading;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.table.Manifest;

/** Configs as verbs read them: a plan, or a refusal with every problem. */
final class Configs {

    private Configs() {}

    /**
     * The plan of a config; warnings go to the console.
     *
     * @throws Refusal if anything is wrong with it
     */
    static SweepPlan plan(Path file, List<String> overrides, Console console) {
        Reading reading =
                new ConfigReader(new ParquetRows(), System.getenv()).read(file, overrides);
        reading.warnings().forEach(warning -> console.note("warning: " + warning.text()));
        return plan(reading);
    }

    /**
     * The plan of an output, from its own manifest.
     *
     * @param rows stands for the file of a list design
     * @throws Refusal if this Janus does not understand the config
     */
    static SweepPlan plan(Manifest manifest, RowSource rows) {
        String config = manifest.config().toString();
        return plan(new ConfigReader(rows, Map.of()).readResolved(config, "manifest.json"));
    }

    private static SweepPlan plan(Reading reading) {
        return reading.plan()
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        ExitCode.BAD_INPUT,
                                        reading.problems().stream().map(Problem::text).toList()));
    }
}
