package org.janus.sweep.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What executors of other JVMs compute: the same bits, with or without the vector module. */
@Tag("cluster")
final class OtherJvmIT {

    private static final Path CONF = Path.of("../configs/quick.conf");
    private static final long POINTS = 4;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String VECTOR_MODULE = "--add-modules=jdk.incubator.vector";
    private static final String EXPECTED = RowBits.solved(RowBits.plan(CONF), POINTS);

    @Test
    void withoutTheVectorModuleTheBitsAreTheSame() {
        List<String> said = solvedBy(Path.of(System.getProperty("java.home")), "-Xshare:auto");

        assertThat(said)
                .containsExactly(
                        "plain Java: the JVM runs without --add-modules jdk.incubator.vector",
                        EXPECTED);
    }

    @Test
    void aYoungerJvmGivesTheSameBits() throws IOException {
        Optional<Path> younger = youngerJdk();
        assumeThat(younger).as("a JDK younger than 17, installed beside this one").isPresent();

        List<String> said = solvedBy(younger.get(), VECTOR_MODULE);

        assertThat(said).hasSize(2).last().isEqualTo(EXPECTED);
        assertThat(said.get(0)).startsWith("vector instructions of ");
    }

    private static List<String> solvedBy(Path jdk, String option) {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(jdk.resolve("bin/java").toString(), option));
        command.addAll(List.of("-cp", classPath(), RowBits.class.getName()));
        command.addAll(List.of(CONF.toString(), Long.toString(POINTS)));
        FinishedProcess finished = FinishedProcess.of(new ProcessBuilder(command), LIMIT);
        assertThat(finished.exitCode()).as(finished.err()).isZero();
        return finished.outLines();
    }

    /** The class path of the tests; the JVM of a test has it in the manifest of one jar. */
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Another JDK in the folder of this one, whose release file tells its version. */
    private static Optional<Path> youngerJdk() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(own.getParent())) {
            return homes.filter(OtherJvmIT::isYounger).sorted().findFirst();
        }
    }

    private static boolean isYounger(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", ""))
                    .anyMatch(version -> Runtime.Version.parse(version).feature() > 17);
        } catch (IOException noJdk) {
            return false;
        }
    }
}
