package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.janus.sweep.design.DesignType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSweepsTest {

    private static final Path CONFIGS = Path.of("../configs");

    static Reading read(Path file) {
        return new ConfigReader(RowSource.NONE, Map.of()).read(file, List.of());
    }

    static List<Path> sweeps() throws IOException {
        try (Stream<Path> files = Files.list(CONFIGS)) {
            return files.filter(file -> file.toString().endsWith(".conf"))
                    .filter(file -> !file.endsWith("scenarios.conf"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void everyShippedSweepIsPlannedWithoutProblems(Path file) {
        var reading = read(file);

        assertThat(reading.problems()).extracting(Problem::text).isEmpty();
        assertThat(reading.plan()).isPresent();
    }

    @Test
    void theDualRoleMapHas9600Runs() {
        var plan = read(CONFIGS.resolve("dual-role-map.conf")).plan().orElseThrow();

        assertThat(plan.runs()).isEqualTo(9600);
        assertThat(plan.design().type()).isEqualTo(DesignType.GRID);
        assertThat(plan.factorColumns())
                .containsExactly("priming_dc_arrival_rate", "mdsc_recruitment_rate");
        assertThat(plan.design().point(1599)).containsExactly(1e6, 1e7);
    }
}
