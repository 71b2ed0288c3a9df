package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.janus.sweep.cluster.FinishedProcess;
import org.junit.jupiter.api.Test;

final class ApplicationJarIT {
    private static final Path JAR = Path.of("target/janus.jar");
    private static final Path CONFIGS = Path.of("../configs");
    private static final String PACKED_CONFIGS = "org/janus/sweep/configs/";

    @Test
    void everyClassHasANameThatIsOurs() throws IOException {
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.matches("org/janus/(model|sweep|shaded)/.*"));
    }

    @Test
    void everyOtherFileIsExpected() throws IOException {
        assertThat(entries())
                .filteredOn(name -> !name.endsWith(".class") && !name.endsWith("/"))
                .allMatch(
                        name ->
                                name.matches("(org/janus|META-INF/(services|licenses))/.*")
                                        || List.of(
                                                        "META-INF/MANIFEST.MF",
                                                        "META-INF/LICENSE",
                                                        "META-INF/NOTICE")
                                                .contains(name));
    }

    @Test
    void carriesItsLibrariesUnderNamesOfItsOwn() throws IOException {
        assertThat(entries())
                .contains(
                        "org/janus/shaded/picocli/CommandLine.class",
                        "org/janus/shaded/config/Config.class",
                        "org/janus/shaded/evalex/Expression.class",
                        "org/janus/shaded/progressbar/ProgressBar.class",
                        "org/janus/shaded/hipparchus/util/FastMath.class",
                        "org/janus/shaded/hipparchus/stat/StatUtils.class",
                        "org/janus/shaded/hipparchus/ode/ODEState.class");
    }

    @Test
    void carriesTheLicencesOfItsLibraries() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/NOTICE"))
                .contains("Hipparchus", "Typesafe Config", "picocli", "EvalEx", "progressbar");
        assertThat(text("META-INF/licenses/hipparchus/LICENSE.txt")).contains("Ernst Hairer");
        assertThat(text("META-INF/licenses/hipparchus/NOTICE.txt")).contains("Orekit");
    }

    @Test
    void manifestNamesTheProgramAndItsVersion() throws IOException {
        var attributes = manifest().getMainAttributes();

        assertThat(attributes.getValue("Main-Class")).isEqualTo(Janus.class.getName());
        assertThat(attributes.getValue("Implementation-Version"))
                .isEqualTo(Build.current().version());
    }

    @Test
    void manifestOpensWhatTheLauncherOpens() throws IOException {
        String prefix = "--add-opens=";
        List<String> opened =
                Files.readAllLines(Path.of("../scripts/java.options")).stream()
                        .filter(line -> line.startsWith(prefix))
                        .map(line -> line.substring(prefix.length()).replace("=ALL-UNNAMED", ""))
                        .toList();

        String addOpens = manifest().getMainAttributes().getValue("Add-Opens");

        assertThat(addOpens.split(" ")).containsExactlyElementsOf(opened);
    }

    @Test
    void carriesTheShippedConfigsAndNoOther() throws IOException {
        List<String> packed =
                entries().stream()
                        .filter(name -> name.startsWith(PACKED_CONFIGS) && !name.endsWith("/"))
                        .map(name -> name.substring(PACKED_CONFIGS.length()))
                        .toList();

        assertThat(packed).containsExactlyInAnyOrderElementsOf(shippedConfigs());
    }

    @Test
    void aRelocatedLibraryFindsItsOwnFiles() throws Exception {
        URL[] jar = {JAR.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, null)) {
            Object sobol =
                    loader.loadClass("org.janus.shaded.hipparchus.random.SobolSequenceGenerator")
                            .getConstructor(int.class)
                            .newInstance(2);
            sobol.getClass().getMethod("nextVector").invoke(sobol);

            Object second = sobol.getClass().getMethod("nextVector").invoke(sobol);

            assertThat((double[]) second).containsExactly(0.5, 0.5);
        }
    }

    @Test
    void needsNothingBesideItButSpark() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String spark = Files.readString(Path.of("target", "spark-classpath.txt")).strip();
        var builder =
                new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        JAR + File.pathSeparator + spark,
                        "org.janus.sweep.Janus",
                        "--version");

        FinishedProcess finished = FinishedProcess.of(builder, Duration.ofMinutes(1));

        assertThat(finished.exitCode()).isZero();
        assertThat(finished.outLines()).containsExactly(Build.current().toString());
        assertThat(finished.err()).isEmpty();
    }

    private static List<String> shippedConfigs() throws IOException {
        if (!Files.isDirectory(CONFIGS)) {
            return List.of();
        }

        try (Stream<Path> files = Files.walk(CONFIGS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> CONFIGS.relativize(file).toString())
                    .filter(name -> name.matches("scenarios\\.conf|(contexts|experiments)/.*"))
                    .toList();
        }
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(Object::toString).toList();
        }
    }

    private static String text(String entry) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            byte[] bytes = jar.getInputStream(jar.getEntry(entry)).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Manifest manifest() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest();
        }
    }
}
