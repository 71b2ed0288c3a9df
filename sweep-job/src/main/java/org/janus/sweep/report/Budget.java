package org.janus.sweep.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the page below its largest size, however many scenarios and factors a sweep has: the
 * sections that are largest lose their last choices, and say so. What they lose is in the tables.
 */
final class Budget {

    /** Of all sections; with the scripts a page stays below five million. */
    private static final long MOST_BYTES = 4_000_000;

    /** What one section may have, tried in this order. The last fits any number of sections. */
    private static final List<Long> CAPS =
            List.of(MOST_BYTES, 2_500_000L, 1_500_000L, 1_000_000L, 600_000L, 300_000L, 150_000L);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Budget() {}

    /** The sections, some of them with fewer choices. */
    static List<Section> fitted(List<Section> sections) {
        List<Long> sizes = sections.stream().map(Budget::bytes).toList();
        long cap =
                CAPS.stream()
                        .filter(most -> total(sizes, most) <= MOST_BYTES)
                        .findFirst()
                        .orElse(CAPS.get(CAPS.size() - 1));
        List<Section> fitted = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            fitted.add(sizes.get(i) <= cap ? section : cut(section, cap));
        }
        return fitted;
    }

    private static long total(List<Long> sizes, long most) {
        return sizes.stream().mapToLong(size -> Math.min(size, most)).sum();
    }

    /** The first choices of a section that has too many; at least one. */
    private static Section cut(Section section, long most) {
        List<View> kept = new ArrayList<>();
        long bytes = bytes(section.showing(section.columns(), section.picks(), List.of()));
        for (View view : section.views()) {
            bytes += bytes(view);
            if (bytes > most && !kept.isEmpty()) {
                break;
            }
            kept.add(view);
        }
        int all = section.views().size();
        return kept.size() == all
                ? section
                : section.showing(section.columns(), section.picks(), kept)
                        .note(someOf(kept.size(), all));
    }

    private static String someOf(int kept, int all) {
        return "Shown are "
                + kept
                + " of "
                + all
                + " choices, as many as the page has room for; the SQL gives the others with"
                + " another WHERE.";
    }

    private static long bytes(Object part) {
        try {
            return JSON.writeValueAsString(part).getBytes(StandardCharsets.UTF_8).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
