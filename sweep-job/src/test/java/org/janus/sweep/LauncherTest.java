package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.janus.sweep.cluster.FinishedProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("cluster")
final class LauncherTest {
    @TempDir Path folder;

    private LauncherTree tree;

    @BeforeEach
    void layOutATree() throws IOException {
        tree = LauncherTree.in(folder);
    }

    @Test
    void refusesToStartWithoutJava() {
        assertRefused(
                tree.start("run", "a.conf"),
                "no java on the PATH; install a JDK 17 or later, or set JAVA_HOME");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_292, 8", "11.0.2, 11", "16, 16"})
    void refusesAnOldJava(String version, String feature) throws IOException {
        tree.withJava(version);

        assertRefused(
                tree.start("run", "a.conf"),
                folder + "/programs/java is Java " + feature + "; Java 17 or later is needed");
    }

    @Test
    void refusesAJavaThatDoesNotTellItsVersion() throws IOException {
        tree.withProgram("java", "exit 1");

        assertRefused(
                tree.start("run", "a.conf"),
                folder
                        + "/programs/java does not tell its version;"
                        + " a JDK 17 or later is needed");
    }

    @Test
    void refusesAJavaHomeWithoutJava() throws IOException {
        tree.withJava("17").with("JAVA_HOME", "/nowhere");

        assertRefused(
                tree.start("run", "a.conf"),
                "JAVA_HOME is /nowhere, which has no bin/java; name a JDK 17 or later");
    }

    @Test
    void readsTheVersionFromTheReleaseFileOfAJdk() throws IOException {
        tree.write("jdk/release", "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.9\"\n");
        Path java = tree.write("jdk/bin/java", "never started");
        java.toFile().setExecutable(true);
        tree.with("JAVA_HOME", tree.root().resolve("jdk").toString());

        assertRefused(tree.start("run"), java + " is Java 11; Java 17 or later is needed");
    }

    @Test
    void refusesToBuildWithoutMaven() throws IOException {
        tree.withJava("17.0.2");

        assertRefused(
                tree.start("run", "a.conf"),
                "no mvn on the PATH to build Janus with; install Maven 3.8 or later");
    }

    @Test
    void showsTheOutputOfAFailedBuild() throws IOException {
        tree.withJava("17.0.2").withProgram("mvn", "echo '[ERROR] no such plug-in'; exit 1");

        FinishedProcess finished = tree.start("run", "a.conf");

        assertThat(finished.exitCode()).isEqualTo(2);
        assertThat(finished.errLines())
                .containsExactly(
                        "janus: building (the first time takes a few minutes)",
                        "[ERROR] no such plug-in",
                        "janus: the build failed; see above, or "
                                + tree.root()
                                + "/sweep-job/target/build.log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "0g", "lots", "6 g"})
    void refusesAnAmountOfMemoryThatIsNone(String amount) throws IOException {
        tree.withJava("17").withMaven().with("JANUS_MEMORY", amount);

        FinishedProcess finished = tree.start("run", "a.conf");

        assertThat(finished.exitCode()).isEqualTo(2);
        assertThat(finished.err())
                .contains("janus: JANUS_MEMORY is ", "a number with k, m or g, for example 6g");
    }

    @Test
    void refusesAMasterWithoutUrl() throws IOException {
        tree.withJava("17").withMaven();

        assertRefused(
                tree.start("run", "a.conf", "--master"),
                "--master needs a URL, for example --master spark://host:7077");
    }

    @Test
    void refusesAClusterWithoutSparkHome() throws IOException {
        built();

        assertRefused(
                tree.start("run", "a.conf", "--master", "spark://h:7077"),
                "--master spark://h:7077 needs a Spark installation; set SPARK_HOME");
    }

    @Test
    void refusesASparkHomeWithoutSparkSubmit() throws IOException {
        built().with("SPARK_HOME", "/nowhere");

        assertRefused(
                tree.start("run", "a.conf"),
                "SPARK_HOME is /nowhere, which has no bin/spark-submit");
    }

    @Test
    void buildsOnceAndSaysSo() throws IOException {
        tree.withJava("17.0.2").withMaven();

        FinishedProcess first = tree.start("run", "a.conf");
        FinishedProcess second = tree.start("run", "a.conf");

        assertThat(first.errLines())
                .containsExactly("janus: building (the first time takes a few minutes)");
        assertThat(second.err()).isEmpty();
        assertThat(tree.builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "model/src/main/java/A.java",
                "model/src/vector/java/A.java",
                "sweep-job/src/main/resources/a",
                "configs/scenarios.conf",
                "configs/contexts/ct26.conf"
            })
    void buildsAgainAfterAChange(String file) throws IOException {
        built();
        Files.setLastModifiedTime(tree.jar(), FileTime.from(Instant.now().minusSeconds(60)));
        age(tree.root(), Duration.ofMinutes(2));

        tree.write(file, "changed");
        tree.start("run", "a.conf");

        assertThat(tree.builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenALibraryIsGone() throws IOException {
        built().write("sweep-job/target/spark-classpath.txt", "/nowhere/spark.jar\n");

        tree.start("run", "a.conf");

        assertThat(tree.builds()).isEqualTo(2);
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws IOException {
        built();

        FinishedProcess finished =
                tree.start(
                        "run", "my conf.conf", "--set", "a.b = 'c d'", "", "--master", "local[2]");

        assertThat(finished.outLines())
                .containsSubsequence(
                        "org.janus.sweep.Janus",
                        "run",
                        "my conf.conf",
                        "--set",
                        "a.b = 'c d'",
                        "",
                        "--master",
                        "local[2]");
    }

    @Test
    void keepsSparkOnLoopbackOnOneMachine() throws IOException {
        built();

        FinishedProcess finished = tree.start("run", "a.conf");

        assertThat(finished.outLines())
                .contains(
                        "address 127.0.0.1",
                        "-Dspark.driver.host=127.0.0.1",
                        "-Dspark.driver.bindAddress=127.0.0.1");
    }

    @Test
    void givesTheMemoryAskedFor() throws IOException {
        built().with("JANUS_MEMORY", "6g");

        assertThat(tree.start("run", "a.conf").outLines()).contains("-Xmx6g");
    }

    @Test
    void answersAtOnceWhereNoSparkIsNeeded() throws IOException {
        built();

        FinishedProcess finished = tree.start("describe", "parameters");

        assertThat(finished.outLines())
                .contains("-XX:TieredStopAtLevel=1")
                .noneMatch(line -> line.startsWith("@"));
    }

    @Test
    void becomesTheProgramSoThatSignalsAndExitCodesPass() throws Exception {
        built().with("JAVA_EXIT", "130");
        Path out = folder.resolve("out");

        Process process =
                tree.command(tree.root().resolve("scripts/janus"), "run", "a.conf")
                        .redirectOutput(out.toFile())
                        .start();

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(Files.readAllLines(out)).contains("pid " + process.pid());
    }

    @Test
    void worksThroughASymbolicLink() throws IOException {
        built();
        Path link = Files.createSymbolicLink(folder.resolve("j"), Path.of("a tree/scripts/janus"));

        FinishedProcess finished = tree.start(link, "run", "a.conf");

        assertThat(finished.exitCode()).isZero();
        assertThat(finished.outLines()).contains("org.janus.sweep.Janus");
    }

    @Test
    void tellsTheProgramWhatWasTyped() throws IOException {
        built();
        Path link = tree.link("janus");

        assertThat(tree.start("run", "a.conf").outLines())
                .contains("typed " + tree.root().resolve("scripts/janus"));
        assertThat(tree.start(link, "run", "a.conf").outLines()).contains("typed janus");
    }

    @Test
    void submitsToACluster() throws IOException {
        built().withSparkHome();
        tree.with("JANUS_MEMORY", "2g");
        tree.with("JANUS_SPARK_SUBMIT_OPTS", "--conf 'a=b c' --deploy-mode cluster");

        FinishedProcess finished = tree.start("run", "--master=spark://h:7077", "a b.conf");

        assertThat(finished.outLines())
                .containsExactly(
                        "submit ",
                        "--class",
                        "org.janus.sweep.Janus",
                        "--master",
                        "spark://h:7077",
                        "--driver-memory",
                        "2g",
                        "--conf",
                        "a=b c",
                        "--deploy-mode",
                        "cluster",
                        tree.jar().toString(),
                        "run",
                        "a b.conf");
    }

    @Test
    void submitsToWhateverSparkHomeNamesWithoutAMaster() throws IOException {
        built().withSparkHome();

        FinishedProcess finished = tree.start("run", "a.conf");

        assertThat(finished.outLines())
                .containsExactly(
                        "submit ",
                        "--class",
                        "org.janus.sweep.Janus",
                        tree.jar().toString(),
                        "run",
                        "a.conf");
    }

    @Test
    void aSparkHomeStaysOnLoopbackOnOneMachine() throws IOException {
        built().withSparkHome();

        FinishedProcess finished = tree.start("run", "a.conf", "--master", "local[2]");

        assertThat(finished.outLines()).contains("submit 127.0.0.1", "--master", "local[2]");
    }

    @Test
    void anUnpackedDistributionNeedsNoSources() throws IOException {
        tree.withJava("17").withSparkHome();
        Path jar = tree.write("lib/janus.jar", "");

        FinishedProcess finished = tree.start("run", "a.conf");

        assertThat(finished.outLines()).contains("submit ", jar.toString());
        assertThat(tree.builds()).isZero();
    }

    @Test
    void anUnpackedDistributionWithoutSparkAndMavenSaysWhatItNeeds() throws IOException {
        unpacked();

        assertRefused(
                tree.start("run", "a.conf"),
                "no Spark; set SPARK_HOME to a Spark 4 installation, or install Maven 3.8 or later"
                        + " to fetch it");
    }

    @Test
    void anUnpackedDistributionAsksMavenForSparkOnce() throws IOException {
        unpacked()
                .withProgram(
                        "mvn",
                        "for option; do case $option in -Dmdep.outputFile=*)",
                        "  echo '" + tree.root() + "/lib/spark.jar' >\"${option#*=}\" ;;",
                        "esac; done");
        tree.write("lib/spark.jar", "");

        FinishedProcess first = tree.start("run", "a.conf");
        FinishedProcess second = tree.start("run", "a.conf");

        assertThat(first.errLines()).singleElement().asString().contains("looking for Spark");
        assertThat(second.errLines()).isEmpty();
        assertThat(second.outLines())
                .contains(tree.root() + "/lib/janus.jar:" + tree.root() + "/lib/spark.jar");
    }

    private LauncherTree unpacked() throws IOException {
        tree.withJava("17").with("XDG_CACHE_HOME", tree.root() + "/cache");
        tree.write("lib/janus.jar", "");
        return tree;
    }

    private LauncherTree built() throws IOException {
        tree.withJava("17.0.2").withMaven().start("--version");
        return tree;
    }

    /** Makes everything but the jar older than it. */
    private void age(Path root, Duration by) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(file -> !file.equals(tree.jar())).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(by)));
            }
        }
    }

    private static void assertRefused(FinishedProcess finished, String problem) {
        assertThat(finished.errLines()).containsExactly("janus: " + problem);
        assertThat(finished.exitCode()).isEqualTo(2);
    }
}
