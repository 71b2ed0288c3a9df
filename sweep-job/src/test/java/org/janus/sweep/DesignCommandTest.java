package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class DesignCommandTest {

    private static final String CONFIG =
            """
            sweep {
              name = points
              design {
                type = grid
                factors { tumor.growth-rate { values = [0.3, 0.4] }, killing.rate { values = [2, 16] } }
                where = "tumor_growth_rate < 0.35 or killing_rate > 3"
              }
              scenarios = [untreated]
              output { path = unused }
            }
            """;

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path config;

    @BeforeEach
    void writeTheConfig() throws IOException {
        config = Files.writeString(folder.resolve("points.conf"), CONFIG);
    }

    @Test
    void writesKeptPointsAsCsv() throws IOException {
        ExitCode code = run("--out", folder.resolve("a").toString(), "--format", "csv");

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllLines(folder.resolve("a/points.csv")))
                .containsExactly(
                        "point,tumor_growth_rate,killing_rate",
                        "0,0.3,2.0",
                        "1,0.3,16.0",
                        "3,0.4,16.0");
        assertThat(out.toString()).startsWith("3 points in ");
    }

    @Test
    void whatIsWrittenAsParquetReadsBack() throws IOException {
        run("--out", folder.resolve("a").toString());

        var rows = new ParquetRows().rows(folder.resolve("a/points.parquet"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(2))
                .containsEntry("point", 3.0)
                .containsEntry("tumor_growth_rate", 0.4)
                .containsEntry("killing_rate", 16.0);
    }

    @Test
    void aFolderThatIsNotEmptyIsRefused() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("mine.txt"), "mine");

        ExitCode code = run("--out", folder.resolve("a").toString());

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("it must be absent or empty");
        assertThat(Files.list(folder.resolve("a"))).hasSize(1);
    }

    private ExitCode run(String... options) {
        var args = new ArrayList<>(List.of("design", config.toString()));
        args.addAll(List.of(options));
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
        return new Dispatcher(new CommandLine(new Janus()), console)
                .run(args.toArray(String[]::new));
    }
}
