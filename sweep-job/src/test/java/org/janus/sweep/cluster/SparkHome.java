package org.janus.sweep.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Spark installation in {@code target/}, made of the jars in Maven's local repository: its one
 * jar names them all. Everything that starts from it stays on loopback and compiles in a hurry.
 */
public final class SparkHome {
    private static final Path CLASS_PATH = Path.of("target/spark-classpath.txt");
    private static final Path APPLICATION = Path.of("target/janus.jar").toAbsolutePath();
    private static final Duration SUBMISSION_LIMIT = Duration.ofMinutes(5);
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** What a guarded cluster asks, as docs/cluster.md says for networks that others share. */
    private static final List<String> AUTHENTICATION =
            List.of(
                    "spark.authenticate=true",
                    "spark.authenticate.secret=of-the-tests",
                    "spark.network.crypto.enabled=true",
                    // Where it is on by itself, up to Spark 4.1, it forbids a secret.
                    "spark.master.rest.enabled=false");

    private final Path home;

    private SparkHome(Path home) {
        this.home = home;
    }

    /** Makes {@code target/spark-home}, or brings it up to date. */
    public static SparkHome assemble() {
        SparkHome spark = new SparkHome(Path.of("target/spark-home").toAbsolutePath());
        try {
            spark.copyExecutable("bin/spark-class");
            spark.copyExecutable("bin/spark-submit");
            spark.copy("conf/log4j2.properties");
            spark.copy("conf/spark-defaults.conf");
            spark.writeJarOfJars();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return spark;
    }

    /** Where it is. */
    public Path path() {
        return home;
    }

    /**
     * Submits Janus and waits for spark-submit to end.
     *
     * @param options of spark-submit, such as the master
     * @param args of Janus, the verb first
     */
    public FinishedProcess submit(List<String> options, String... args) {
        return FinishedProcess.of(
                submission(options, APPLICATION.toString(), args), SUBMISSION_LIMIT);
    }

    /** Submits Janus and returns at once. */
    public Daemon start(List<String> options, String... args) {
        return Daemon.start(submission(options, APPLICATION.toString(), args));
    }

    /** A spark-submit of a jar, not started yet. */
    ProcessBuilder submission(List<String> options, String jar, String... args) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/spark-submit").toString());
        command.addAll(List.of("--class", "org.janus.sweep.Janus"));
        command.addAll(List.of("--driver-java-options", QUICK_START));
        command.addAll(options);
        command.add(jar);
        command.addAll(List.of(args));
        return process(command);
    }

    /**
     * Starts a master with this many workers of one core each, and returns when all are registered.
     */
    public StandaloneCluster startCluster(int workers) {
        return StandaloneCluster.start(this, workers, List.of());
    }

    /**
     * The same, but it takes sweeps from those only who know its secret.
     *
     * @see #authentication
     */
    public StandaloneCluster startGuardedCluster(int workers) {
        return StandaloneCluster.start(this, workers, AUTHENTICATION);
    }

    /** The options of spark-submit with which a guarded cluster takes a sweep. */
    static List<String> authentication() {
        return AUTHENTICATION.stream().flatMap(line -> Stream.of("--conf", line)).toList();
    }

    /** A process of the class named first, not started yet, in the installation's environment. */
    ProcessBuilder sparkClass(List<String> classAndArguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/spark-class").toString());
        command.addAll(classAndArguments);
        return process(command);
    }

    /** Any process in the installation's environment, not started yet. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "SPARK_HOME",
                                home.toString(),
                                "SPARK_LOCAL_IP",
                                "127.0.0.1",
                                // Without it the launcher looks for a build tree of Spark's.
                                "SPARK_SCALA_VERSION",
                                "2.13",
                                "SPARK_DAEMON_MEMORY",
                                "256m",
                                "SPARK_DAEMON_JAVA_OPTS",
                                QUICK_START));
        return builder;
    }

    private void copyExecutable(String file) throws IOException {
        Path target = copy(file);
        if (!target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    private Path copy(String file) throws IOException {
        Path target = home.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream source =
                SparkHome.class.getResourceAsStream(target.getFileName().toString())) {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }

        return target;
    }

    private void writeJarOfJars() throws IOException {
        String urls =
                List.of(Files.readString(CLASS_PATH).strip().split(":")).stream()
                        .map(jar -> Path.of(jar).toUri().toString())
                        .collect(Collectors.joining(" "));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, urls);
        Path jar = Files.createDirectories(home.resolve("jars")).resolve("spark.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
}
