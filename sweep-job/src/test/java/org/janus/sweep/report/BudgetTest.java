package org.janus.sweep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BudgetTest {

    private static final int MOST_BYTES = 5_000_000;
    private static final int SECTIONS = 17;

    @Test
    void aPageOfVeryManyChoicesStaysBelowItsLargestSize() {
        List<Section> large =
                IntStream.range(0, SECTIONS).mapToObj(i -> section("s" + i, 400, 200)).toList();

        List<Section> fitted = Budget.fitted(large);

        assertThat(fitted).hasSize(SECTIONS).allMatch(section -> !section.views().isEmpty());
        assertThat(page(fitted)).isLessThan(MOST_BYTES);
        assertThat(page(large)).isGreaterThan(MOST_BYTES);
    }

    @Test
    void onlyWhatIsTooLargeIsCutAndSaysSo() {
        Section small = section("small", 3, 10);
        Section large = section("large", 4_000, 100);

        List<Section> fitted = Budget.fitted(List.of(small, large));

        assertThat(fitted.get(0)).isEqualTo(small);
        int shown = fitted.get(1).views().size();
        assertThat(shown).isBetween(100, 3_999);
        assertThat(fitted.get(1).views()).isEqualTo(large.views().subList(0, shown));
        assertThat(fitted.get(1).notes())
                .singleElement()
                .asString()
                .startsWith("Shown are " + shown + " of 4000 choices");
    }

    private static int page(List<Section> sections) {
        Contents hostile = PageTest.hostile();
        var contents =
                new Contents(
                        hostile.name(),
                        hostile.folder(),
                        hostile.factors(),
                        hostile.answer(),
                        sections,
                        hostile.provenance());
        return new Page(contents).html().getBytes(StandardCharsets.UTF_8).length;
    }

    private static Section section(String id, int views, int rows) {
        List<List<Object>> cells =
                IntStream.range(0, rows)
                        .mapToObj(i -> List.<Object>of("factor_" + i, i / 3.0, i / 7.0))
                        .toList();
        return Section.of(id, "tornado", "Which?")
                .showing(
                        List.of("factor", "st", "s1"),
                        List.of("outcome"),
                        IntStream.range(0, views)
                                .mapToObj(
                                        i ->
                                                new View(
                                                        List.of("outcome-" + i),
                                                        "title",
                                                        "SELECT 1",
                                                        cells,
                                                        rows))
                                .toList())
                .with(Map.of());
    }
}
