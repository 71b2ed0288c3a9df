package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

    private static final Map<String, String> VARIABLES = Map.of("SEED", "42", "SECRET", "hidden");

    @TempDir private Path folder;

    private Reading read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("test.conf"), text);
        return new ConfigReader(RowSource.NONE, VARIABLES).read(file, List.of());
    }

    @Test
    void variablesReplaceSubstitutionsAndAreListed() throws IOException {
        var plan = read("sweep {" + Texts.SMALL + "seed = ${SEED} }").plan().orElseThrow();

        assertThat(plan.seed()).isEqualTo(42);
        assertThat(plan.record().environment()).containsExactly("SEED");
        assertThat(plan.record().config()).doesNotContain("hidden");
    }

    @Test
    void keysOfTheConfigComeFirst() throws IOException {
        var text = "sweep {" + Texts.SMALL + "seed = 5, output.path = \"out/\"${sweep.seed} }";

        assertThat(read(text).plan().orElseThrow().output()).isEqualTo("out/5");
    }

    @Test
    void shippedSchedulesCanBeUsedAgain() throws IOException {
        var text =
                """
                sweep { name = x, scenarios = [mine], design { type = list, rows = [{}] } }
                scenarios.mine.doses = ${scenarios.anti-pd1.doses} ${scenarios.thermal.doses}
                """;

        assertThat(read(text).plan().orElseThrow().scenarios().get(0).schedules()).hasSize(2);
    }

    @Test
    void anUnknownVariableIsAProblemOfItsLine() throws IOException {
        var problem = read("sweep {\n" + Texts.SMALL + "seed = ${NOTHING} }").problems().get(0);

        assertThat(problem.text())
                .endsWith(
                        "test.conf:5: the text is not HOCON; Could not resolve substitution to a"
                                + " value: ${NOTHING}");
    }
}
