package org.janus.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.sweep.cluster.FinishedProcess;

/**
 * A copy of the launcher in a source tree of its own, in a folder with a space in its name, that
 * sees only the programs it is given: {@code java} and {@code mvn} of a test's making, or none.
 */
final class LauncherTree {
    private static final Path SCRIPTS = Path.of("../scripts");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "cat",
                    "dirname",
                    "env",
                    "find",
                    "flock",
                    "mkdir",
                    "printf",
                    "readlink",
                    "touch",
                    "xargs");

    private final Path root;
    private final Path programs;
    private final Map<String, String> environment = new HashMap<>();

    private LauncherTree(Path root, Path programs) {
        this.root = root;
        this.programs = programs;
    }

    /** A tree that was never built, on a machine without Java and Maven. */
    static LauncherTree in(Path folder) throws IOException {
        Path root = Files.createDirectories(folder.resolve("a tree"));
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String tool : TOOLS) {
            passOn(programs, tool);
        }

        Path scripts = Files.createDirectories(root.resolve("scripts"));
        for (String file : List.of("janus", "java.options", "log4j2.properties")) {
            Files.copy(SCRIPTS.resolve(file), scripts.resolve(file));
        }

        LauncherTree tree = new LauncherTree(root, programs);
        tree.write("pom.xml", "<project/>");
        tree.write("sweep-job/pom.xml", "<project/>");
        return tree;
    }

    /**
     * A {@code java} that tells this version and prints its environment's and its own arguments.
     */
    LauncherTree withJava(String version) throws IOException {
        return withProgram(
                "java",
                "if [ \"$1\" = -version ]; then",
                "  echo 'openjdk version \"" + version + "\" 2020-01-01' >&2; exit",
                "fi",
                "printf '%s\\n' \"pid $$\" \"address ${SPARK_LOCAL_IP:-}\" \\",
                "  \"typed $JANUS_COMMAND\" \"$@\"",
                "exit \"${JAVA_EXIT:-0}\"");
    }

    /** A {@code mvn} that makes the two files a build makes. */
    LauncherTree withMaven() throws IOException {
        return withProgram(
                "mvn",
                "target='" + root + "/sweep-job/target'",
                "echo '" + root + "/sweep-job/pom.xml' >\"$target/spark-classpath.txt\"",
                "echo built >>\"$target/builds\"",
                "touch \"$target/janus.jar\"");
    }

    LauncherTree withProgram(String name, String... lines) throws IOException {
        executable(programs.resolve(name), lines);
        return this;
    }

    /** A Spark installation whose spark-submit prints its address and arguments. */
    LauncherTree withSparkHome() throws IOException {
        executable(
                root.resolve("spark/bin/spark-submit"),
                "printf '%s\\n' \"submit ${SPARK_LOCAL_IP:-}\" \"$@\"");
        return with("SPARK_HOME", root.resolve("spark").toString());
    }

    LauncherTree with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /** A link to the launcher among the programs of the PATH. */
    Path link(String name) throws IOException {
        return Files.createSymbolicLink(programs.resolve(name), root.resolve("scripts/janus"));
    }

    Path root() {
        return root;
    }

    Path jar() {
        return root.resolve("sweep-job/target/janus.jar");
    }

    long builds() throws IOException {
        Path builds = root.resolve("sweep-job/target/builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    ProcessBuilder command(Path launcher, String... args) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(programs.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", programs.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    FinishedProcess start(String... args) {
        return start(root.resolve("scripts/janus"), args);
    }

    FinishedProcess start(Path launcher, String... args) {
        return FinishedProcess.of(command(launcher, args), LIMIT);
    }

    private static void executable(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + String.join("\n", lines) + "\n");
        file.toFile().setExecutable(true);
    }

    private static void passOn(Path programs, String tool) throws IOException {
        Optional<Path> found =
                Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, tool))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (found.isPresent()) {
            executable(programs.resolve(tool), "exec " + found.get() + " \"$@\"");
        }
    }
}
