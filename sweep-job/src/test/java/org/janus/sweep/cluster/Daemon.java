package org.janus.sweep.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that runs until it is killed and says in its log when it is ready. */
final class Daemon {
    private static final long START_LIMIT_SECONDS = 90;

    private final Process process;
    private final Pattern ready;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> announcement = new CompletableFuture<>();

    private Daemon(Process process, Pattern ready) {
        this.process = process;
        this.ready = ready;
    }

    /**
     * Starts the process.
     *
     * @param ready what a line of its log contains once it is ready; the first group is what it
     *     announces
     */
    static Daemon start(ProcessBuilder builder, Pattern ready) {
        try {
            Daemon daemon = new Daemon(builder.redirectErrorStream(true).start(), ready);
            Runtime.getRuntime().addShutdownHook(new Thread(daemon.process::destroyForcibly));
            Thread reader = new Thread(daemon::read, "log of " + daemon.process.pid());
            reader.setDaemon(true);
            reader.start();
            return daemon;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException if it ended instead, or took too long
     */
    String announced() {
        return announcement
                .completeOnTimeout("", START_LIMIT_SECONDS, TimeUnit.SECONDS)
                .thenApply(this::notEmpty)
                .join();
    }

    String log() {
        return String.join("\n", lines);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private String notEmpty(String announced) {
        if (announced.isEmpty()) {
            kill();
            throw new IllegalStateException("not ready; its log:\n" + log());
        }

        return announced;
    }

    private void read() {
        try (BufferedReader log = process.inputReader()) {
            log.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException e) {
            lines.add("log ended: " + e);
        } finally {
            announcement.complete("");
        }
    }

    private void take(String line) {
        lines.add(line);
        Matcher matcher = ready.matcher(line);
        if (matcher.find()) {
            announcement.complete(matcher.group(1));
        }
    }
}
