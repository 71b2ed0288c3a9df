package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileUtil;
import org.janus.sweep.analysis.SmallSweeps;
import org.janus.sweep.analysis.SmallSweeps.Output;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@Tag("spark")
final class AnalyzeCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aTableThatIsGoneComesBackFromTheManifestAndTheRuns() {
        Output output = SmallSweeps.gridInChunksOf(60);
        Path table = Path.of(output.folder().toString(), "tables", "control_map");
        FileUtil.fullyDelete(table.toFile());

        ExitCode code = janus("analyze", output.folder().toString());

        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(Files.exists(table.resolve("_SUCCESS"))).isTrue();
        assertThat(out.toString()).contains("control_map: Where in the plane of two factors");
    }

    @Test
    void aFolderThatIsNoOutputIsRefused() {
        ExitCode code = janus("analyze", "target/no-such-output");

        assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("holds no manifest.json of Janus").hasLineCount(1);
    }

    private ExitCode janus(String... args) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        return new Dispatcher(new CommandLine(new Janus()), console).run(args);
    }
}
