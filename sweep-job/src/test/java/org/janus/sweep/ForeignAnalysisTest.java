package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Tag("spark")
final class ForeignAnalysisTest {

    private static final int POINTS = 12;

    @TempDir Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path config;
    private Path results;
    private Path folder;

    /** Twelve points of four trajectories over two factors, and somebody's number at each. */
    @BeforeEach
    void writeConfigAndResults() throws IOException {
        folder = temporary.resolve("out");
        config =
                Files.writeString(
                        temporary.resolve("morris.conf"),
                        """
                        sweep {
                          name = morris
                          design { type = morris, trajectories = 4, levels = 4, factors {
                            tumor.growth-rate {}, killing.rate {} } }
                          scenarios = [untreated]
                          output { path = "%s" }
                        }
                        """
                                .formatted(folder));
        var rows = new StringBuilder("point,y\n");
        for (int point = 0; point < POINTS; point++) {
            rows.append(point).append(',').append(point % 3).append('\n');
        }
        results = Files.writeString(temporary.resolve("y.csv"), rows);
    }

    @Test
    void theTablesOfTheDesignAreWrittenAndMarked() throws IOException {
        ExitCode code = analyze("--results", results.toString(), "--outcome", "y");

        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("morris_effects: ").contains("Tables are in " + folder);
        assertThat(folder.resolve("tables/morris_effects/_SUCCESS")).exists();
        assertThat(Files.readString(folder.resolve("results.json"))).contains("\"y\"");
    }

    @Test
    void resultsWithoutAnOutcomeAreRefused() {
        ExitCode code = analyze("--results", results.toString());

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("--results needs --outcome NAME").hasLineCount(1);
    }

    @Test
    void resultsThatAreNotThereAreRefused() {
        ExitCode code = analyze("--results", temporary + "/none.csv", "--outcome", "y");

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("none.csv does not exist").hasLineCount(1);
    }

    @Test
    void aFolderWithOtherThingsInItIsRefusedAndKept() throws IOException {
        Files.createDirectories(folder);
        Path other = Files.writeString(folder.resolve("thesis.tex"), "years of work");

        ExitCode code = analyze("--results", results.toString(), "--outcome", "y");

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("is not empty and holds no results.json");
        assertThat(other).hasContent("years of work");
    }

    private ExitCode analyze(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "analyze";
        args[1] = config.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        return new Dispatcher(new CommandLine(new Janus()), console).run(args);
    }
}
