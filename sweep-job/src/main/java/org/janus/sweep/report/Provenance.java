package org.janus.sweep.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.janus.sweep.table.Manifest;

/**
 * How the output was made, and what it cannot say.
 *
 * @param facts name and value, in order
 * @param config the resolved config
 * @param decides everything that decides rows, line by line
 * @param limits of the model
 */
record Provenance(
        Map<String, String> facts, JsonNode config, List<String> decides, List<String> limits) {

    private static final List<String> LIMITS =
            List.of(
                    "A research model of mouse tumors in silico; no clinical use.",
                    "Human tumors, hosts of other sizes, and tumor IL-6 above about 200 pM, where"
                            + " binding stops being linear (recombinant IL-6 and anti-IL-6R runs"
                            + " touch it), leave its range.",
                    "In the melanoma context untreated tumors regress by themselves (eliminated on"
                            + " day 28), which B16 in mice does not do.",
                    "Peer models differ 20- to 200-fold in T-cell death, killing and entry rates:"
                            + " only combinations are identifiable.",
                    "Shares are shares of a design: of the points that its ranges and distributions"
                            + " make, not of tumors in nature.");

    /** What a manifest says. */
    static Provenance of(Manifest manifest) {
        Map<String, String> facts = new LinkedHashMap<>();
        JsonNode sweep = manifest.config().path("sweep");
        facts.put("sweep", manifest.name());
        facts.put("program", manifest.janus());
        facts.put("fingerprint", manifest.fingerprint());
        facts.put("seed", sweep.path("seed").asText("-"));
        facts.put("design", sweep.path("design").path("type").asText("-"));
        facts.put("run indices", Words.count(manifest.runs()));
        facts.put("segments", segments(manifest));
        facts.put("horizon", plain(sweep.path("horizon")));
        facts.put("solver", plain(sweep.path("solver")));
        facts.put("files read", String.join("\n", manifest.files()));
        facts.put("set on the command line", String.join("\n", manifest.overrides()));
        facts.put("environment variables read", String.join("\n", manifest.environment()));
        facts.put("accuracy audit", audit(manifest));
        facts.values().removeIf(String::isBlank);
        return new Provenance(facts, manifest.config(), manifest.decides(), LIMITS);
    }

    private static String segments(Manifest manifest) {
        return String.join(
                "\n",
                manifest.segments().stream()
                        .map(
                                segment ->
                                        Words.count(segment.runs())
                                                + " from run "
                                                + segment.firstRun()
                                                + ", "
                                                + Words.count(segment.chunkRuns())
                                                + " to a chunk")
                        .toList());
    }

    private static String plain(JsonNode node) {
        return node.isMissingNode() ? "" : node.isValueNode() ? node.asText() : node.toString();
    }

    private static String audit(Manifest manifest) {
        var audit = manifest.audit();
        return audit == null
                ? "not done yet"
                : Words.count(audit.runs())
                        + " runs against the reference at "
                        + Words.number(audit.referenceTolerance())
                        + ": error of log10 burden "
                        + Words.number(audit.medianError())
                        + " (median), "
                        + Words.number(audit.p99Error())
                        + " (99th percentile), "
                        + Words.number(audit.largestError())
                        + " (largest); "
                        + audit.flips()
                        + " outcomes flipped; "
                        + Words.count(audit.runsNearThreshold())
                        + " runs lie within that error of a threshold";
    }
}
