package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import org.janus.sweep.design.DesignType;
import org.junit.jupiter.api.Test;

class KeyTablesTest {

    private static final Path README = Path.of("../configs/README.md");

    private static final Path EXPERIMENTS_README = Path.of("../configs/experiments/README.md");

    private static final Map<String, String> TABLES =
            Map.of(
                    "keys", KeyTables.keys(),
                    "designs", KeyTables.designs(),
                    "agents", KeyTables.agents(),
                    "scenarios", KeyTables.scenarios(),
                    "contexts", KeyTables.contexts());

    @Test
    void theReadmeHasTheTablesOfTheLanguage() throws IOException {
        String text = Files.readString(README);
        String expected = text;
        for (var table : TABLES.entrySet()) {
            expected = replaced(expected, table.getKey(), table.getValue());
        }

        assertThat(text).isEqualTo(expected);
    }

    @Test
    void theReadmeOfTheExperimentsHasTheirKeys() throws IOException {
        String text = Files.readString(EXPERIMENTS_README);

        assertThat(text).isEqualTo(replaced(text, "keys", KeyTables.experimentKeys()));
    }

    private static String replaced(String text, String name, String table) {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        assertThat(text).contains(begin, end);
        int from = text.indexOf(begin) + begin.length();
        return text.substring(0, from) + table + text.substring(text.indexOf(end));
    }

    @Test
    void everyKeyOfADesignTypeIsAKeyOfTheLanguage() {
        var words = new HashSet<String>();
        Key.of(KeyBlock.DESIGN).forEach(key -> words.add(key.word()));

        assertThat(Arrays.stream(DesignType.values()).flatMap(type -> type.configKeys().stream()))
                .isSubsetOf(words);
    }

    @Test
    void keysOfABlockAreDifferent() {
        assertThat(KeyBlock.values())
                .allSatisfy(
                        block ->
                                assertThat(Key.of(block))
                                        .extracting(Key::word)
                                        .doesNotHaveDuplicates()
                                        .isNotEmpty());
    }
}
