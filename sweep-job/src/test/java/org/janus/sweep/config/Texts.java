package org.janus.sweep.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.janus.sweep.plan.SweepPlan;

/** Reads configs that tests write. */
final class Texts {

    /** The least that is a sweep, without the braces of its block. */
    static final String SMALL =
            """
            name = small
            design { type = grid, factors { tumor.growth-rate { values = [0.3, 0.4] } } }
            scenarios = [untreated]
            """;

    private Texts() {}

    static Reading read(Path folder, String text, String... overrides) {
        try {
            Path file = Files.writeString(folder.resolve("test.conf"), text);
            return new ConfigReader(RowSource.NONE, Map.of()).read(file, List.of(overrides));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems, without the folder of the test. */
    static List<String> problems(Path folder, String text, String... overrides) {
        return read(folder, text, overrides).problems().stream()
                .map(problem -> problem.text().replace(folder + "/", ""))
                .toList();
    }

    /** The problems of a sweep, each without its place. */
    static List<String> sweepProblems(Path folder, String keys) {
        return problems(folder, "sweep {\n" + keys + "\n}").stream()
                .map(text -> text.replaceFirst("^[^ ]*: ", ""))
                .toList();
    }

    static SweepPlan plan(Path folder, String keys) {
        var reading = read(folder, "sweep {\n" + keys + "\n}");
        return reading.plan().orElseThrow(() -> new AssertionError(reading.problems().toString()));
    }

    /** The small sweep with a design of one's own. */
    static String design(String design) {
        return "name = small, scenarios = [untreated, anti-pd1], design " + design;
    }
}
