package org.janus.model.batch.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The vector kernels compile as strictly as all other code. The compiler itself cannot be told so:
 * it warns of an incubator module in any case, and the one option that silences this warning
 * silences most others.
 */
final class VectorSourcesTest {

    private static final Path SOURCES = Path.of("src/vector/java");
    private static final String INCUBATOR = "compiler.warn.incubating.modules";

    @TempDir Path classes;

    @Test
    void onlyTheIncubatorGivesAWarning() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        List<String> options =
                List.of(
                        "-proc:none",
                        "-Xlint:all",
                        "-Xdoclint:all/protected",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString());

        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources());
            assertThat(compiler.getTask(null, files, diagnostics, options, null, sources).call())
                    .as(diagnostics.getDiagnostics().toString())
                    .isTrue();
        }

        assertThat(diagnostics.getDiagnostics())
                .filteredOn(diagnostic -> !diagnostic.getCode().equals(INCUBATOR))
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
