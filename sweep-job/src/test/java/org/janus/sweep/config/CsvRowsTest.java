package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), text);
    }

    @Test
    void readsNumbersByColumn() throws IOException {
        var rows = new CsvRows().rows(file("\"a\",b\n1,2e5\n,-0.5\n"));

        assertThat(rows).containsExactly(Map.of("a", 1.0, "b", 2e5), Map.of("b", -0.5));
    }

    @Test
    void namesTheLineOfWhatIsNoNumber() throws IOException {
        Path file = file("a,b\n1,2\n1,x\n");

        assertThatThrownBy(() -> new CsvRows().rows(file)).hasMessage("line 3: x is no number");
    }

    @Test
    void namesTheLineOfAnotherLength() throws IOException {
        Path file = file("a,b\n1\n");

        assertThatThrownBy(() -> new CsvRows().rows(file))
                .hasMessage("line 2 has 1 cells, the header 2");
    }
}
