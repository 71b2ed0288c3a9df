package org.janus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ParameterTest {

    @Test
    @Tag("validation")
    void restatesTheReferenceCatalogue() throws IOException {
        List<String> rows = rows("/org/janus/model/reference-cases/parameters.csv");

        assertThat(rows).hasSize(Parameter.values().length);
        for (Parameter parameter : Parameter.values()) {
            List<String> cells = cells(rows.get(parameter.ordinal()));
            assertThat(cells.subList(0, 2)).containsExactly(parameter.key(), parameter.symbol());
            assertThat(Double.parseDouble(cells.get(2))).isEqualTo(parameter.defaultValue());
            assertThat(cells.get(3)).isEqualTo(parameter.unit());
            assertThat(Double.parseDouble(cells.get(4))).isEqualTo(parameter.low());
            assertThat(Double.parseDouble(cells.get(5))).isEqualTo(parameter.high());
            assertThat(cells.get(6)).isEqualTo(parameter.hard().rule());
            assertThat(cells.get(7)).isEqualTo(parameter.scale().name().toLowerCase(Locale.ROOT));
            assertThat(cells.get(8)).isEqualTo(faceCell(parameter));
            assertThat(cells.subList(9, 11))
                    .containsExactly(parameter.meaning(), parameter.source());
        }
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void defaultsAndRangesAreWithinTheHardBounds(Parameter parameter) {
        assertThat(parameter.hard().allows(parameter.defaultValue())).isTrue();
        assertThat(parameter.hard().allows(parameter.low())).isTrue();
        assertThat(parameter.hard().allows(parameter.high())).isTrue();
        assertThat(parameter.low()).isLessThan(parameter.high());
        assertThat(parameter.scale() == Scale.LOG && parameter.low() <= 0).isFalse();
    }

    @Test
    void isFoundByItsKey() {
        assertThat(Parameter.of("tumor.growth-rate")).contains(Parameter.TUMOR_GROWTH_RATE);
        assertThat(Parameter.of("tumor.growth_rate")).isEmpty();
    }

    @Test
    void anArmIsAParameterWithAFace() {
        assertThat(Parameter.values())
                .filteredOn(parameter -> parameter.face() != Face.NEITHER)
                .hasSize(19)
                .contains(Parameter.IL6_AUTOCRINE_GAIN, Parameter.CD4_TREG_CONVERSION_RATE)
                .allMatch(arm -> arm.hard().allows(0));
    }

    private static String faceCell(Parameter parameter) {
        return parameter.face() == Face.NEITHER
                ? ""
                : parameter.face().name().toLowerCase(Locale.ROOT);
    }

    private static List<String> rows(String resource) throws IOException {
        try (var in = ParameterTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    /** Splits a row at commas outside of quotes. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : row.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
