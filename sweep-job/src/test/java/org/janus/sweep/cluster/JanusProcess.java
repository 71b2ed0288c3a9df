package org.janus.sweep.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Janus in a process of its own, started from the class path of the tests. */
public final class JanusProcess implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("../scripts").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** What a shell starts in the background inherits that interrupts are ignored. */
    private static final String[] HEEDS_INTERRUPTS = {"env", "--default-signal=INT"};

    private static final long MILLIS_BETWEEN_LOOKS = 20;

    private final Process process;
    private final Path out;
    private final Path err;

    private JanusProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts it.
     *
     * @param javaOptions such as system properties of Spark
     * @param args of Janus, the verb first
     */
    public static JanusProcess start(List<String> javaOptions, String... args) {
        try {
            Path out = Files.createTempFile("janus", ".out");
            Path err = Files.createTempFile("janus", ".err");
            ProcessBuilder builder = new ProcessBuilder(HEEDS_INTERRUPTS);
            builder.command().addAll(command(javaOptions, args));
            builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
            builder.environment().put("SPARK_HOME", SparkHome.assemble().path().toString());
            builder.environment().put("SPARK_SCALA_VERSION", "2.13");
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new JanusProcess(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line of such a process. */
    public static List<String> command(List<String> javaOptions, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // The vector module needs the compiler that a quick start goes without.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m"));
        command.addAll(opened());
        command.add("-Dlog4j2.configurationFile=" + SCRIPTS.resolve("log4j2.properties"));
        command.add("-Dspark.executor.extraClassPath=" + classPath());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", classPath(), "org.janus.sweep.Janus"));
        command.addAll(List.of(args));
        return command;
    }

    private static List<String> opened() {
        try {
            return Files.readAllLines(SCRIPTS.resolve("java.options")).stream()
                    .filter(line -> line.startsWith("--add-opens"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    /**
     * Waits until something is so.
     *
     * @throws IllegalStateException if the process ended before
     */
    public JanusProcess until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (endedWithin(MILLIS_BETWEEN_LOOKS)) {
                throw new IllegalStateException("ended too soon: " + finished());
            }
        }
        return this;
    }

    /** Sends a signal, such as {@code INT}; those that Java knows at once. */
    public JanusProcess signal(String name) {
        switch (name) {
            case "TERM" -> process.destroy();
            case "KILL" -> process.destroyForcibly();
            default -> {
                String pid = Long.toString(process.pid());
                FinishedProcess.of(new ProcessBuilder("kill", "-" + name, pid), LIMIT);
            }
        }
        return this;
    }

    /** Kills one of its executors; false if there is none. */
    public boolean killExecutor() {
        return process.descendants()
                .filter(JanusProcess::isExecutor)
                .findFirst()
                .map(ProcessHandle::destroyForcibly)
                .orElse(false);
    }

    /** The platform's own way leaves out command lines as long as ours. */
    private static boolean isExecutor(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                    .contains("CoarseGrainedExecutorBackend");
        } catch (IOException gone) {
            return false;
        }
    }

    /** Waits for its end; a process that takes more than four minutes is killed. */
    public FinishedProcess finished() {
        return finishedWithin(LIMIT);
    }

    /** Waits for its end this long at most, then kills it. */
    FinishedProcess finishedWithin(Duration limit) {
        if (!endedWithin(limit.toMillis())) {
            close();
        }
        try {
            return new FinishedProcess(
                    process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits this long at most; tells whether it has ended. */
    boolean endedWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
