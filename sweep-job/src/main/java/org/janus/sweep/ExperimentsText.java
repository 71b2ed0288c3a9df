package org.janus.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.janus.sweep.analysis.Agreement;
import org.janus.sweep.analysis.Proportion;
import org.janus.sweep.experiment.Digits;
import org.janus.sweep.experiment.Experiment;
import org.janus.sweep.experiment.ExperimentKind;
import org.janus.sweep.experiment.PartResult;
import org.janus.sweep.experiment.Verdict;

/** The results of experiments as lines that begin with the id, or as JSON. */
final class ExperimentsText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExperimentsText() {}

    /** A line for each part, and one for each experiment's cohort. */
    static List<String> lines(List<Agreement> agreements) {
        return agreements.stream().flatMap(ExperimentsText::lines).toList();
    }

    /** A row for each part; the share of a cohort stands beside an experiment's first. */
    static Listing table(List<Agreement> agreements) {
        return new Listing(
                List.of(
                        "id",
                        "found in animals",
                        "measured in the model",
                        "accepted",
                        "verdict",
                        "cohort",
                        "source"),
                agreements.stream().flatMap(ExperimentsText::rows).toList());
    }

    private static Stream<List<String>> rows(Agreement agreement) {
        Experiment experiment = agreement.result().experiment();
        List<PartResult> parts = agreement.result().parts();
        return parts.stream()
                .map(
                        part ->
                                List.of(
                                        name(experiment, part),
                                        experiment.found(),
                                        part.part().text() + " = " + part.text(),
                                        part.part().accepted().text(),
                                        part.verdict().word(),
                                        part.equals(parts.get(0)) ? share(agreement) : "",
                                        experiment.source()));
    }

    private static String share(Agreement agreement) {
        return agreement
                .cohort()
                .map(
                        p ->
                                String.format(
                                        Locale.ROOT,
                                        "%.2f (%.2f to %.2f)",
                                        p.share(),
                                        p.interval().lower(),
                                        p.interval().upper()))
                .orElse("");
    }

    private static String name(Experiment experiment, PartResult result) {
        String part = result.part().name();
        return part.isEmpty() ? experiment.id() : experiment.id() + " " + part;
    }

    /** How many agree. */
    static String summary(List<Agreement> agreements) {
        return count(agreements, ExperimentKind.CALIBRATION)
                + " calibrations and "
                + count(agreements, ExperimentKind.PREDICTION)
                + " predictions agree";
    }

    /** One array with an object for each experiment. */
    static String json(List<Agreement> agreements) {
        ArrayNode array = JSON.createArrayNode();
        agreements.forEach(agreement -> fill(array.addObject(), agreement));
        try {
            return JSON.writeValueAsString(array);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results cannot be written as JSON", e);
        }
    }

    private static String count(List<Agreement> agreements, ExperimentKind kind) {
        List<Verdict> verdicts =
                agreements.stream()
                        .map(Agreement::result)
                        .filter(result -> result.experiment().kind() == kind)
                        .map(result -> result.verdict())
                        .toList();
        return verdicts.stream().filter(Verdict.AGREES::equals).count() + " of " + verdicts.size();
    }

    private static Stream<String> lines(Agreement agreement) {
        Experiment experiment = agreement.result().experiment();
        Stream<String> parts =
                agreement.result().parts().stream().map(part -> line(experiment, part));
        return Stream.concat(
                parts, agreement.cohort().stream().map(share -> line(experiment, share)));
    }

    private static String line(Experiment experiment, PartResult result) {
        return String.join(
                " | ",
                name(experiment, result),
                experiment.found(),
                result.part().text() + " = " + result.text(),
                "accepted " + result.part().accepted().text(),
                result.verdict().word() + " (" + experiment.kind().key() + ")",
                experiment.source());
    }

    private static String line(Experiment experiment, Proportion share) {
        return experiment.id()
                + " cohort | agrees in "
                + share.successes()
                + " of "
                + share.trials()
                + " virtual animals: "
                + Digits.four(share.share())
                + ", 95 % interval "
                + Digits.four(share.interval().lower())
                + " to "
                + Digits.four(share.interval().upper());
    }

    private static void fill(ObjectNode node, Agreement agreement) {
        Experiment experiment = agreement.result().experiment();
        node.put("experiment", experiment.id())
                .put("kind", experiment.kind().key())
                .put("found", experiment.found())
                .put("source", experiment.source())
                .put("verdict", agreement.result().verdict().word());
        ArrayNode parts = node.putArray("parts");
        agreement.result().parts().forEach(part -> fill(parts.addObject(), part));
        agreement.cohort().ifPresent(share -> fill(node.putObject("cohort"), share));
    }

    private static void fill(ObjectNode node, PartResult result) {
        if (!result.part().name().isEmpty()) {
            node.put("part", result.part().name());
        }

        node.put("measure", result.part().text())
                .put("value", Double.isFinite(result.value()) ? result.value() : null)
                .put("unit", result.part().unit());
        result.fate().ifPresent(fate -> node.put("fate", fate.name()));
        node.put("accepted", result.part().accepted().text())
                .put("verdict", result.verdict().word());
    }

    private static void fill(ObjectNode node, Proportion share) {
        node.put("animals", share.trials())
                .put("agreeing", share.successes())
                .put("share", share.share())
                .put("low", share.interval().lower())
                .put("high", share.interval().upper());
    }
}
