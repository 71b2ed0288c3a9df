package org.janus.sweep.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process left behind.
 *
 * @param exitCode as the shell would see it
 * @param out all of its standard output
 * @param err all of its standard error
 */
public record FinishedProcess(int exitCode, String out, String err) {
    /**
     * Starts a process and waits for its end.
     *
     * @throws IllegalStateException if it has not ended in time; it is killed then
     */
    public static FinishedProcess of(ProcessBuilder builder, Duration limit) {
        try {
            Path out = Files.createTempFile("janus-process", ".out");
            Path err = Files.createTempFile("janus-process", ".err");
            Process process =
                    builder.redirectInput(ProcessBuilder.Redirect.PIPE)
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            process.getOutputStream().close();
            boolean ended = waitFor(process, limit);
            FinishedProcess finished =
                    new FinishedProcess(process.exitValue(), text(out), text(err));
            if (!ended) {
                throw new IllegalStateException(
                        "not ended after " + limit + ": " + builder.command() + "\n" + finished);
            }

            return finished;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of its standard error. */
    public List<String> errLines() {
        return err.lines().toList();
    }

    /** The lines of its standard output. */
    public List<String> outLines() {
        return out.lines().toList();
    }

    private static boolean waitFor(Process process, Duration limit) {
        boolean ended = false;
        try {
            ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            if (!ended) {
                process.destroyForcibly().onExit().join();
            }
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }
}
