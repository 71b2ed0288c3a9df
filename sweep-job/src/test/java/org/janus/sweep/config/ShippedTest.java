package org.janus.sweep.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.janus.model.Agent;
import org.janus.model.Face;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShippedTest {

    private static Definitions shipped() {
        return Shipped.ALL.definitions();
    }

    private static Schedule onlySchedule(String scenario) {
        var schedules = shipped().scenarios().get(scenario).schedules();
        assertThat(schedules).hasSize(1);
        return schedules.get(0);
    }

    @Test
    @Tag("validation")
    void contextsAreThoseOfTheModelsSpecification() throws IOException {
        // contexts.json: written with the model's prototype, the origin of the reference cases.
        JsonNode expected =
                new ObjectMapper().readTree(ShippedTest.class.getResourceAsStream("contexts.json"));
        var contexts = shipped().contexts();

        assertThat(contexts.keySet()).hasSize(expected.size());
        for (var context : expected.properties()) {
            Map<String, Double> values = new TreeMap<>();
            context.getValue()
                    .properties()
                    .forEach(v -> values.put(v.getKey(), v.getValue().doubleValue()));
            assertThat(overrides(contexts.get(context.getKey()))).isEqualTo(values);
        }
    }

    private static Map<String, Double> overrides(NamedContext context) {
        Map<String, Double> values = new TreeMap<>();
        context.overrides().forEach((p, value) -> values.put(p.key(), value));
        return values;
    }

    @Test
    void everyArmHasItsAblation() {
        var scenarios = shipped().scenarios();

        assertThat(Parameter.values())
                .filteredOn(parameter -> parameter.face() != Face.NEITHER)
                .hasSize(19)
                .allSatisfy(
                        arm -> {
                            var name = "without-" + arm.key().replace('.', '-');
                            assertThat(scenarios.get(name).overrides()).isEqualTo(Map.of(arm, 0.0));
                            assertThat(scenarios.get(name).schedules()).isEmpty();
                        });
    }

    @Test
    void treatmentsAreTheStandardOnes() {
        assertThat(onlySchedule("anti-il6")).isEqualTo(new Schedule(Agent.ANTI_IL6, 100, 10, 3, 8));
        assertThat(onlySchedule("anti-il6r"))
                .isEqualTo(new Schedule(Agent.ANTI_IL6R, 300, 10, 7, 4));
        assertThat(onlySchedule("sgp130fc")).isEqualTo(new Schedule(Agent.SGP130FC, 200, 10, 3, 8));
        assertThat(onlySchedule("anti-pd1")).isEqualTo(new Schedule(Agent.ANTI_PD1, 30, 10, 3, 8));
        assertThat(onlySchedule("recombinant-il6"))
                .isEqualTo(new Schedule(Agent.RECOMBINANT_IL6, 1200, 10, 8 / 24.0, 9));
        assertThat(onlySchedule("hyper-il6")).isEqualTo(new Schedule(Agent.HYPER_IL6, 1, 10, 1, 8));
        assertThat(onlySchedule("thermal")).isEqualTo(new Schedule(Agent.THERMAL, 1, 10, 3, 4));
        assertThat(onlySchedule("resection")).isEqualTo(Schedule.once(Agent.RESECTION, 0.99, 20));
        assertThat(shipped().scenarios().get("thermal-plus-adoptive-transfer").schedules())
                .containsExactly(
                        new Schedule(Agent.THERMAL, 1, 10, 3, 4),
                        Schedule.once(Agent.ADOPTIVE_TRANSFER, 5e6, 11));
    }

    @Test
    void combinationsAreBothSchedules() {
        assertThat(shipped().scenarios().get("sgp130fc-plus-anti-pd1").schedules())
                .containsExactly(onlySchedule("sgp130fc"), onlySchedule("anti-pd1"));
    }

    @Test
    void thereAre17StandardScenariosBesideTheAblations() {
        assertThat(shipped().scenarios().keySet())
                .filteredOn(name -> !name.startsWith("without-"))
                .hasSize(17);
    }

    @Test
    void everyContextFileIsKnown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../configs/contexts"))) {
            assertThat(files.map(file -> "contexts/" + file.getFileName()))
                    .allMatch(Shipped.FILES::contains)
                    .hasSize(Shipped.FILES.size() - 1);
        }
    }

    @Test
    void everythingShippedSaysWhatItStandsFor() {
        assertThat(shipped().scenarios().values())
                .noneMatch(scenario -> scenario.about().isEmpty());
        assertThat(shipped().contexts().values()).noneMatch(context -> context.about().isEmpty());
    }
}
