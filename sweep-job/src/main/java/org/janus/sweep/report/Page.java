package org.janus.sweep.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page as HTML: the template with style, scripts and data put in their places. */
final class Page {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Contents contents;

    Page(Contents contents) {
        this.contents = contents;
    }

    /** The text of the file. */
    String html() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", escaped(contents.name()));
        parts.put("headline", escaped(contents.answer().headline()));
        parts.put("style", resource("report.css"));
        parts.put("d3", resource("vendor/d3-7.9.0.min.js"));
        parts.put("plot", resource("vendor/plot-0.6.17.umd.min.js"));
        parts.put("charts", resource("charts.js"));
        parts.put("page", resource("page.js"));
        parts.put("data", json());
        return filled(resource("report.html"), parts);
    }

    /** Goes once through the template, so that what is put in is not searched for places. */
    private static String filled(String template, Map<String, String> parts) {
        var html = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", from)) {
            int close = template.indexOf("}}", open);
            html.append(template, from, open)
                    .append(parts.get(template.substring(open + 2, close)));
            from = close + 2;
        }
        return html.append(template, from, template.length()).toString();
    }

    /** JSON that cannot end the script element it stands in, nor open a comment. */
    private String json() {
        try {
            return JSON.writeValueAsString(contents)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String resource(String name) {
        try (InputStream stream = Page.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
