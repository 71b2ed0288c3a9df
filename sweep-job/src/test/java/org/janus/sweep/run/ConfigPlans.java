package org.janus.sweep.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.janus.sweep.config.ConfigReader;
import org.janus.sweep.config.Problem;
import org.janus.sweep.config.Reading;
import org.janus.sweep.config.RowSource;
import org.janus.sweep.plan.SweepPlan;

/** Plans of configs that are written down in a test. */
public final class ConfigPlans {

    private ConfigPlans() {}

    /** The plan of the keys within {@code sweep}; short runs in two scenarios unless they say. */
    public static SweepPlan of(String... lines) {
        String text =
                """
                sweep.name = small
                sweep.horizon = 5 d
                sweep.scenarios = [untreated, il6-knockout]
                sweep {
                """
                        + String.join("\n", lines)
                        + "\n}\n";
        Reading reading = reading(text);
        List<String> problems = reading.problems().stream().map(Problem::text).toList();
        return reading.plan().orElseThrow(() -> new IllegalArgumentException(problems.toString()));
    }

    private static Reading reading(String text) {
        try {
            Path file = Files.createTempFile("sweep", ".conf");
            Reading reading =
                    new ConfigReader(RowSource.NONE, Map.of())
                            .read(Files.writeString(file, text), List.of());
            Files.delete(file);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
