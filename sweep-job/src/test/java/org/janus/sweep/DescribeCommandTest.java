package org.janus.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribeCommandTest {

    private final Verbs verbs = new Verbs();

    private JsonNode json(String... args) throws IOException {
        assertThat(verbs.run(args)).isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(verbs.out());
    }

    // The numbers are those of the model's specification, and of the catalogue of designs.
    @ParameterizedTest
    @CsvSource({"parameters, 103", "contexts, 6", "scenarios, 36", "designs, 13", "outcomes, 26"})
    void listsEverything(String topic, int size) throws IOException {
        assertThat(json("describe", topic, "--json")).hasSize(size);
    }

    @Test
    void findsParametersByTextGroupAndFace() throws IOException {
        var found =
                json(
                        "describe",
                        "parameters",
                        "--search",
                        "GAIN",
                        "--group",
                        "fair",
                        "--face",
                        "fair",
                        "--json");

        assertThat(found.findValuesAsText("key"))
                .containsExactly(
                        "fair.activation",
                        "fair.expansion",
                        "fair.node-homing",
                        "fair.tumor-homing");
    }

    @Test
    void aParameterSaysWhereItComesFrom() throws IOException {
        JsonNode found = json("describe", "parameters", "--search", "killing.rate", "--json");

        JsonNode rate = found.get(found.size() - 1);
        assertThat(rate.get("source").textValue()).startsWith("Halle 2016");
        assertThat(rate.get("range").textValue()).isEqualTo("2 .. 16");
    }

    @Test
    void aKeySaysWhereItStandsAndWhatItTakes() throws IOException {
        JsonNode found = json("describe", "keys", "--search", "max-failed-fraction", "--json");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("block").textValue()).isEqualTo("sweep.execution");
        assertThat(found.get(0).get("key").textValue()).isEqualTo("max-failed-fraction");
        assertThat(found.get(0).get("default").textValue()).isEqualTo("0.01");
        assertThat(found.get(0).get("value").textValue()).isNotBlank();
    }

    @Test
    void printsMarkdownForTheDocuments() {
        verbs.run("describe", "designs", "--markdown");

        assertThat(verbs.out().lines())
                .startsWith("| type | points | how many | keys |", "| --- | --- | --- | --- |");
    }

    @Test
    void columnsOfPlainTextAreAligned() {
        verbs.run("describe", "observables", "--search", "il6-ratio");

        var lines = verbs.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).indexOf("column")).isEqualTo(lines.get(1).indexOf("il6_ratio"));
    }

    @Test
    void anUnknownTopicIsBadInput() {
        ExitCode code = verbs.run("describe", "weather");

        assertThat(code.number()).isEqualTo(2);
        assertThat(verbs.err())
                .isEqualToIgnoringNewLines(
                        "janus: topic is weather; must be one of [parameters, contexts, scenarios,"
                                + " designs, outcomes, observables, keys]");
    }
}
