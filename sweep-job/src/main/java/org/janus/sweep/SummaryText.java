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
import org.janus.sweep.table.Audit;

/** A sweep in lines for a person: what {@code run} prints when it is done. */
final class SummaryText {

    private static final String SCENARIO = "%-36s %12s %12s %12s";

    private SummaryText() {}

    /** The lines of a sweep whose tables are in the folder of that name. */
    static List<String> of(String name, SweepSummary summary, Audit audit, String folder) {
        List<String> lines = new ArrayList<>();
        lines.add(count("%s: %,d runs, ", name, summary.runs()) + failures(summary));
        lines.add("");
        lines.add(String.format(SCENARIO, "scenario", "elimination", "equilibrium", "escape"));
        summary.scenarios().forEach(shares -> lines.add(scenario(shares)));
        lines.add("");
        summary.roles().ifPresent(roles -> lines.addAll(roles(roles)));
        lines.add(accuracy(audit, summary.runs()));
        lines.add("");
        lines.add("Tables are in " + folder + "; to ask them:");
        lines.add("  scripts/janus sql " + folder + " \"" + question(summary) + "\"");
        return lines;
    }

    private static String failures(SweepSummary summary) {
        if (summary.failures().isEmpty()) {
            return "none failed";
        }

        String kinds =
                summary.failures().stream()
                        .map(kind -> count("%s %,d", kind.status(), kind.runs()))
                        .collect(Collectors.joining(", "));
        return count("%,d failed (", summary.failedRuns()) + kinds + ")";
    }

    private static String scenario(ScenarioShares shares) {
        return String.format(
                SCENARIO,
                shares.scenario(),
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

    private static String accuracy(Audit audit, long runs) {
        return String.format(
                Locale.ROOT,
                "Accuracy: %,d runs solved again at %.0e; error of log10 burden %.1e at most (p99"
                        + " %.1e), outcomes flipped %d; %,d of %,d runs lie within that error of a"
                        + " threshold.",
                audit.runs(),
                audit.referenceTolerance(),
                audit.largestError(),
                audit.p99Error(),
                audit.flips(),
                audit.runsNearThreshold(),
                runs);
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
