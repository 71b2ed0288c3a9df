package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.janus.sweep.cluster.FinishedProcess;
import org.janus.sweep.cluster.JanusProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Janus shows on a terminal, which the program {@code script} pretends to be. */
@Tag("cluster")
final class TerminalTest {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final String ESCAPE = "\u001b";
    private static final int COLUMNS = 80;

    @TempDir private Path temporary;

    @Test
    void theHelpIsColouredOnATerminalOnly() {
        FinishedProcess piped = FinishedProcess.of(builder(command("--help")), LIMIT);

        FinishedProcess shown = onATerminal(Map.of(), "--help");

        assertThat(shown.out()).contains("Usage:", ESCAPE);
        assertThat(piped.out()).contains("Usage:").doesNotContain(ESCAPE);
    }

    @Test
    void noColourMeansNone() {
        FinishedProcess shown = onATerminal(Map.of("NO_COLOR", "1"), "--help");

        assertThat(shown.out()).contains("Usage:").doesNotContain(ESCAPE);
    }

    @Test
    void aSweepDrawsOneLineThatStaysWithinTheTerminal() {
        FinishedProcess shown =
                onATerminal(
                        Map.of("NO_COLOR", "1"),
                        "run",
                        "../configs/quick.conf",
                        "--set",
                        "sweep.output.path=" + temporary.resolve("out"));

        assertThat(shown.exitCode()).as(shown.out()).isZero();
        assertThat(shown.out()).doesNotContain(ESCAPE);
        assertThat(shown.out().split("[\r\n]+"))
                .filteredOn(line -> line.startsWith("quick ") && line.contains("%"))
                .isNotEmpty()
                .allMatch(line -> line.length() < COLUMNS);
        assertThat(shown.outLines()).anyMatch(line -> line.startsWith("quick: 75 runs"));
    }

    private static FinishedProcess onATerminal(Map<String, String> environment, String... args) {
        boolean isThere =
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "script")));
        assumeThat(isThere).as("the program script is there").isTrue();
        ProcessBuilder builder =
                builder(List.of("script", "-qec", line(command(args)), "/dev/null"));
        builder.environment().putAll(environment);
        return FinishedProcess.of(builder, LIMIT);
    }

    private static List<String> command(String... args) {
        return JanusProcess.command(List.of("-Dspark.master=local[2]"), args);
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(Map.of("TERM", "xterm", "SPARK_LOCAL_IP", "127.0.0.1"));
        return builder;
    }

    private static String line(List<String> words) {
        return words.stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
