package org.janus.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.janus.model.outcome.Il6Role;
import org.janus.model.outcome.TumorFate;
import org.janus.sweep.analysis.SweepSummary;
import org.janus.sweep.analysis.SweepSummary.RoleShares;
import org.janus.sweep.analysis.SweepSummary.ScenarioShares;
import org.janus.sweep.report.Report;
import org.janus.sweep.table.Audit;

/** A sweep in lines for a person: what {@code run} prints when it is done. */
final class SummaryText {

    private static final int NAME = 36;
    private static final String CUT = "...";
    private static final String SCENARIO = "%-" + NAME + "s %12s %12s %12s";

    /** So that the lines fit a terminal of 24. */
    private static final int MOST_SCENARIOS = 6;

    /** Of failed runs, the commonest. */
    private static final int MOST_KINDS = 3;

    private SummaryText() {}

    /** The lines of a sweep whose tables are in the folder of that name. */
    static List<String> of(String name, SweepSummary summary, Audit audit, String folder) {
        List<String> lines = new ArrayList<>();
        lines.add(count("%s: %,d runs, ", name, summary.runs()) + failures(summary));
        lines.add("");
        lines.add(String.format(SCENARIO, "scenario", "elimination", "equilibrium", "escape"));
        lines.addAll(scenarios(summary.scenarios()));
        lines.add("");
        summary.roles().ifPresent(roles -> lines.addAll(roles(roles)));
        lines.addAll(accuracy(audit, summary.runs()));
        lines.add("");
        lines.add("Tables and " + Report.FILE + " are in " + folder + "; to ask the tables:");
        lines.add("  " + ShellCommand.of(List.of("sql", folder, question(summary))));
        return lines;
    }

    private static List<String> scenarios(List<ScenarioShares> all) {
        if (all.size() <= MOST_SCENARIOS) {
            return all.stream().map(SummaryText::scenario).toList();
        }

        int shown = MOST_SCENARIOS - 1;
        List<String> lines = new ArrayList<>();
        all.stream().limit(shown).map(SummaryText::scenario).forEach(lines::add);
        lines.add(
                count("(%,d more are in the", all.size() - shown) + " table control_by_scenario)");
        return lines;
    }

    private static String failures(SweepSummary summary) {
        if (summary.failures().isEmpty()) {
            return "none failed";
        }

        String kinds =
                summary.failures().stream()
                        .limit(MOST_KINDS)
                        .map(kind -> count("%s %,d", kind.status(), kind.runs()))
                        .collect(Collectors.joining(", "));
        return count("%,d failed (", summary.failedRuns())
                + kinds
                + (summary.failures().size() > MOST_KINDS ? ", ..." : "")
                + ")";
    }

    private static String scenario(ScenarioShares shares) {
        return String.format(
                SCENARIO,
                shortened(shares.scenario()),
                percent(shares.share(TumorFate.ELIMINATION)),
                percent(shares.share(TumorFate.EQUILIBRIUM)),
                percent(shares.share(TumorFate.ESCAPE)));
    }

    private static List<String> roles(RoleShares roles) {
        return List.of(
                count("IL-6 at %,d points:", roles.used()),
                "  feeds the tumor            PRO_TUMOR   "
                        + percent(roles.share(Il6Role.PRO_TUMOR)),
                "  helps to control it        ANTI_TUMOR  "
                        + percent(roles.share(Il6Role.ANTI_TUMOR)),
                "  makes no difference        NEUTRAL     " + percent(roles.share(Il6Role.NEUTRAL)),
                "");
    }

    private static String shortened(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME - CUT.length()) + CUT;
    }

    private static List<String> accuracy(Audit audit, long runs) {
        return List.of(
                count(
                        "Accuracy: %,d runs solved again at %.0e, outcomes flipped %d;",
                        audit.runs(), audit.referenceTolerance(), audit.flips()),
                count(
                        "  error of log10 burden %.1e at most (p99 %.1e);",
                        audit.largestError(), audit.p99Error()),
                count(
                        "  %,d of %,d runs lie within that error of a threshold.",
                        audit.runsNearThreshold(), runs));
    }

    private static String question(SweepSummary summary) {
        return summary.roles().isPresent()
                ? "SELECT role, count(*) AS points FROM il6_role GROUP BY role"
                : "SELECT * FROM control_by_scenario";
    }

    private static String count(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%5.1f %%", 100 * share);
    }
}
