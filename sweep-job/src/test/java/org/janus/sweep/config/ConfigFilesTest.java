package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFilesTest {

    @TempDir private Path folder;

    @Test
    void anIncludeIsRelativeToTheIncludingFile() throws IOException {
        Path parts = Files.createDirectory(folder.resolve("parts"));
        Files.writeString(parts.resolve("design.conf"), "include \"name.conf\"");
        Files.writeString(parts.resolve("name.conf"), "sweep.name = included");

        var reading =
                Texts.read(folder, "sweep {" + Texts.SMALL + "}\ninclude \"parts/design.conf\"");

        assertThat(reading.plan().orElseThrow().name()).isEqualTo("included");
        assertThat(reading.plan().orElseThrow().record().files())
                .hasSize(3)
                .allMatch(file -> file.matches("[0-9a-f]{64} .*[.]conf"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "include \"no.conf\" | there is no such file",
                "include required(file(\"no.conf\")) | there is no such file",
                "include \"test.conf\" | a file cannot include itself",
                "include \"/etc/hosts\" | must be a file relative to the including one",
                "include url(\"http://localhost/x\") | a config includes no URL",
                "include classpath(\"reference.conf\") | a config includes nothing from the class path"
            })
    void otherIncludesAreProblems(String include, String rule) {
        var problems = Texts.problems(folder, "# first line\n" + include);

        assertThat(problems)
                .first()
                .asString()
                .startsWith("test.conf:2: include is ")
                .endsWith(rule);
    }

    @Test
    void whatIsNotHoconNamesTheLine() {
        var problems = Texts.problems(folder, "sweep {\n  name = x\n  design { type = [ }\n");

        assertThat(problems)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("test.conf:3: the text is not HOCON;");
    }

    @Test
    void deepNestingIsAProblem() {
        var brackets = Texts.problems(folder, "sweep = " + "[".repeat(100_000));
        var words = Texts.problems(folder, "a.".repeat(100_000) + "a = 1");

        assertThat(brackets).first().asString().contains("nested too deep");
        assertThat(words).first().asString().contains("nested too deep");
    }

    @Test
    void aMissingFileIsAProblem() {
        var reading =
                new ConfigReader(RowSource.NONE, Map.of())
                        .read(folder.resolve("none.conf"), List.of());

        assertThat(reading.problems())
                .first()
                .extracting(Problem::rule)
                .isEqualTo("there is no such file");
    }
}
