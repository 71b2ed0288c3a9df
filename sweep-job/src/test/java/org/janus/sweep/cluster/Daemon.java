package org.janus.sweep.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process that runs beside the test, which follows its log. */
public final class Daemon {
    private static final Duration LINE_LIMIT = Duration.ofMinutes(5);
    private static final Duration END_LIMIT = Duration.ofMinutes(10);
    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private Daemon(Process process) {
        this.process = process;
    }

    /** Starts the process. */
    static Daemon start(ProcessBuilder builder) {
        try {
            Daemon daemon = new Daemon(builder.redirectErrorStream(true).start());
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
     * Waits until a line of the log contains the pattern; the first group of the first such line.
     *
     * @throws IllegalStateException if the process ended instead, or took too long; it is killed
     */
    public synchronized String line(Pattern pattern) {
        long limit = System.nanoTime() + LINE_LIMIT.toNanos();
        Optional<String> found = find(pattern);
        while (found.isEmpty() && !ended && System.nanoTime() < limit) {
            await();
            found = find(pattern);
        }
        if (found.isEmpty()) {
            process.destroyForcibly();
            throw new IllegalStateException("no " + pattern + "; the log:\n" + log());
        }

        return found.get();
    }

    /**
     * Waits until something is so.
     *
     * @throws IllegalStateException if the process ended before
     */
    public void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (endedWithin(MILLIS_BETWEEN_LOOKS)) {
                throw new IllegalStateException("ended too soon; the log:\n" + log());
            }
        }
    }

    /** What it has logged. */
    public synchronized String log() {
        return String.join("\n", lines);
    }

    /** Waits for its end. */
    public int exitCode() {
        if (!endedWithin(END_LIMIT.toMillis())) {
            kill();
            throw new IllegalStateException("not ended; the log:\n" + log());
        }

        return process.exitValue();
    }

    private boolean endedWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends it at once, as a lost machine would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private void await() {
        try {
            wait(LINE_LIMIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private Optional<String> find(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private void read() {
        try (BufferedReader log = process.inputReader()) {
            log.lines().forEach(this::take);
        } catch (IOException | UncheckedIOException e) {
            take("log ended: " + e);
        } finally {
            end();
        }
    }

    private synchronized void take(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }
}
