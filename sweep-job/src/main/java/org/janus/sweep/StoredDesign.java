package org.janus.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.janus.sweep.design.Factor;
import org.janus.sweep.table.Manifest;

/**
 * The config of an output that can be read without the files that its lists of points came from.
 *
 * <p>Where the design, or one within it, is a list that was read from a file, the points that are
 * stored take the place of the whole design: they are a list themselves. What the design as a whole
 * derives is derived again; what is derived within a part of a union or product is taken as stored.
 * Any other design is left as it is.
 */
final class StoredDesign {

    private static final String FILE = "file";
    private static final String DERIVE = "derive";

    private final Manifest manifest;
    private final JsonNode design;

    private StoredDesign(Manifest manifest, JsonNode design) {
        this.manifest = manifest;
        this.design = design;
    }

    static StoredDesign of(Manifest manifest) {
        return new StoredDesign(manifest, manifest.config().at("/sweep/design"));
    }

    /** How many points it has, those that {@code where} leaves out included. */
    long points() {
        return manifest.runs() / scenarios();
    }

    /** How many runs a point has. */
    int scenarios() {
        return manifest.config().at("/sweep/scenarios").size();
    }

    /** Whether a file was read for it. */
    boolean isOfFile() {
        return design.findValue(FILE) != null;
    }

    /** The config as JSON; its list, if any, is that of the stored points. */
    String config() {
        JsonNode copy = manifest.config().deepCopy();
        if (isOfFile()) {
            ObjectNode list = ((ObjectNode) copy.at("/sweep")).putObject("design");
            list.put("type", "list").put(FILE, "points");
            if (design.has(DERIVE)) {
                list.set(DERIVE, design.get(DERIVE));
            }
        }
        return copy.toString();
    }

    /** The numbers of a stored point by column; what is derived from them comes by itself. */
    Map<String, Double> numbers(Map<String, Object> stored) {
        Set<String> derived = new HashSet<>();
        design.path(DERIVE).fieldNames().forEachRemaining(key -> derived.add(Factor.column(key)));
        Map<String, Double> numbers = new HashMap<>();
        stored.forEach(
                (column, cell) -> {
                    if (cell instanceof Double number && !derived.contains(column)) {
                        numbers.put(column, number);
                    }
                });
        return numbers;
    }
}
