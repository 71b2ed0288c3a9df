package org.janus.sweep.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PageTest {

    static final String MARKUP = "<script>alert(1)</script>";

    /** A page in which every name is markup. */
    static Contents hostile() {
        var columns = List.of("scenario", "control_share", "elimination_share");
        var rows =
                StoredTable.of(MARKUP, columns, List.<Object[]>of(new Object[] {MARKUP, 0.5, 0.5}));
        Section section =
                Section.of("control", "control", MARKUP)
                        .note(MARKUP)
                        .showing(columns, View.of(MARKUP, Query.of(MARKUP, columns), rows));
        return new Contents(
                MARKUP,
                MARKUP,
                Map.of(MARKUP, MARKUP),
                new Answer(
                        MARKUP,
                        MARKUP,
                        new RoleShares(MARKUP, 0.5, 0.25, 0.25, 4),
                        List.of(MARKUP)),
                List.of(section),
                new Provenance(
                        Map.of(MARKUP, MARKUP),
                        JsonNodeFactory.instance.objectNode().put(MARKUP, MARKUP),
                        List.of(MARKUP),
                        List.of(MARKUP)));
    }

    @Test
    void aNameThatIsMarkupStaysText() {
        String html = new Page(hostile()).html();

        assertThat(html).doesNotContain(MARKUP).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html.split("<script", -1)).hasSameSizeAs(html.split("</script>", -1));
    }

    @Test
    void theDataComeBackFromThePage() throws Exception {
        String html = new Page(hostile()).html();
        String opening = "<script type=\"application/json\" id=\"data\">";
        int from = html.indexOf(opening) + opening.length();

        JsonNode data =
                new ObjectMapper().readTree(html.substring(from, html.indexOf("</script>", from)));

        assertThat(data.path("name").asText()).isEqualTo(MARKUP);
        assertThat(data.at("/sections/0/views/0/rows/0/0").asText()).isEqualTo(MARKUP);
    }

    @Test
    void aPlaceOfTheTemplateInANameIsNotFilled() {
        Contents contents = hostile();
        var named =
                new Contents(
                        "{{style}}",
                        contents.folder(),
                        contents.factors(),
                        contents.answer(),
                        contents.sections(),
                        contents.provenance());

        assertThat(new Page(named).html()).contains("<title>{{style}} – Janus</title>");
    }

    @Test
    void thePageMayFetchNothing() {
        assertThat(new Page(hostile()).html())
                .contains("content=\"default-src 'none'; script-src 'unsafe-inline';")
                .doesNotContain("<script src", "<link rel=\"stylesheet\"", "<img", "<iframe");
    }
}
