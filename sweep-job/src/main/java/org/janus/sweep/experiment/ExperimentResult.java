package org.janus.sweep.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of an experiment.
 *
 * @param experiment what was done
 * @param parts what came of its parts, in their order
 */
public record ExperimentResult(Experiment experiment, List<PartResult> parts) {

    /**
     * Copies the list.
     *
     * @param experiment what was done
     * @param parts what came of its parts, in their order
     */
    public ExperimentResult {
        parts = List.copyOf(parts);
    }

    /** {@return whether all parts agree} */
    public Verdict verdict() {
        return Verdict.of(parts.stream().allMatch(part -> part.verdict() == Verdict.AGREES));
    }

    /** {@return whether it is a calibration that does not agree} */
    public boolean isFailedCalibration() {
        return experiment.kind() == ExperimentKind.CALIBRATION && verdict() == Verdict.DISAGREES;
    }

    /** Judges an experiment by what was read off its runs. */
    static ExperimentResult of(Experiment experiment, Readings readings) {
        List<PartResult> results = new ArrayList<>();
        Map<String, Double> measured = new HashMap<>();
        for (Part part : experiment.parts()) {
            PartResult result = judge(experiment, part, readings, measured);
            measured.put(part.name(), result.value());
            results.add(result);
        }
        return new ExperimentResult(experiment, results);
    }

    private static PartResult judge(
            Experiment experiment, Part part, Readings readings, Map<String, Double> measured) {
        Reading of = readings.least(experiment, part.of());
        double against =
                part.against()
                        .map(operand -> readings.least(experiment, operand).value())
                        .orElse(Double.NaN);
        double value = part.comparison().of(of.value(), against);
        Verdict verdict = Verdict.of(agrees(part.accepted(), of, value, measured));
        return new PartResult(part, value, of.fate(), verdict);
    }

    private static boolean agrees(
            Accepted accepted, Reading of, double value, Map<String, Double> measured) {
        if (accepted instanceof Accepted.Range range) {
            return range.allows(value, range.relativeTo().map(measured::get).orElse(1.0));
        }

        return of.fate().map(Accepted.Fate::new).filter(accepted::equals).isPresent();
    }
}
