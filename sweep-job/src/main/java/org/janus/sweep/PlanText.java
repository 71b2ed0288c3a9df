package org.janus.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.janus.sweep.PlanOverview.FactorRange;
import org.janus.sweep.PlanOverview.IndexedPoint;

/** The overview of a plan as lines for a person. */
final class PlanText {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final double MEGABYTE = 1e6;

    private PlanText() {}

    static List<String> of(PlanOverview plan) {
        var lines = new ArrayList<String>();
        lines.add(plan.name() + ": " + plan.design() + " design, nothing was run");
        lines.addAll(counts(plan));
        plan.factors().forEach(factor -> lines.add("  " + range(factor)));
        lines.add("points (" + String.join(", ", plan.columns()) + ")");
        plan.firstPoints().forEach(point -> lines.add("  " + point(point)));
        plan.lastPoints().stream()
                .filter(point -> !plan.firstPoints().contains(point))
                .forEach(point -> lines.add("  " + point(point)));
        lines.addAll(expectation(plan.expectation()));
        lines.add("output: " + plan.output());
        plan.environment().forEach(name -> lines.add("from the environment: " + name));
        plan.overrides().forEach(override -> lines.add("set: " + override));
        plan.warnings().forEach(warning -> lines.add("warning: " + warning));
        return lines;
    }

    private static List<String> counts(PlanOverview plan) {
        return List.of(
                Numbers.counted(plan.points(), "point")
                        + " x "
                        + plan.scenarios().size()
                        + " scenarios = "
                        + Numbers.counted(plan.runs(), "run")
                        + " in "
                        + Numbers.counted(plan.chunks(), "chunk"),
                Numbers.counted(plan.points(), "run")
                        + " in each of "
                        + String.join(", ", plan.scenarios()));
    }

    private static String range(FactorRange factor) {
        return String.format(
                Locale.ROOT,
                "%s from %s to %s %s",
                factor.factor(),
                Numbers.shown(factor.lowest()),
                Numbers.shown(factor.highest()),
                factor.unit());
    }

    private static String point(IndexedPoint point) {
        String values =
                point.values().stream().map(Numbers::shown).collect(Collectors.joining(", "));
        return point.point() + ": " + values + (point.kept() ? "" : " (left out by where)");
    }

    private static List<String> expectation(Expectation expected) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "expected: %.1f MB on disk, %.0f MB of memory per core",
                        expected.outputBytes() / MEGABYTE,
                        Math.ceil(expected.memoryBytesPerCore() / MEGABYTE)),
                String.format(
                        Locale.ROOT,
                        "expected: %s on one core, %s on %d cores (%.3g ms per run)",
                        duration(expected.secondsOnOneCore()),
                        duration(expected.secondsHere()),
                        expected.cores(),
                        expected.probeSecondsPerRun() * 1000));
    }

    private static String duration(double seconds) {
        if (seconds < 2 * SECONDS_PER_MINUTE) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }

        if (seconds < 2 * SECONDS_PER_HOUR) {
            return String.format(Locale.ROOT, "%.0f min", seconds / SECONDS_PER_MINUTE);
        }
        return String.format(Locale.ROOT, "%.1f h", seconds / SECONDS_PER_HOUR);
    }
}
