package org.janus.sweep.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.sweep.table.Audit;
import org.janus.sweep.table.Manifest;

/**
 * The question of the sweep and its answer in words.
 *
 * @param question that was asked
 * @param headline the answer in one sentence
 * @param shares roles of IL-6, for the bar under the headline; null without il6-knockout
 * @param points the answer in more sentences, with numbers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(String question, String headline, RoleShares shares, List<String> points) {

    private static final String QUESTION =
            "Where in parameter space does IL-6 feed the tumor, where does it help to control it,"
                    + " and which treatment follows?";

    private static final int MOST_CONTRASTS = 4;

    /** A box with very many limits stands among the boxes only. */
    private static final int LONGEST_SENTENCE = 400;

    /** The answer that the tables of an output give. */
    static Answer of(Manifest manifest, StoredTables tables) {
        Optional<RoleShares> shares = RoleShares.of(tables);
        Optional<StoredTable> scenarios = ControlSection.scenarios(tables);
        List<String> points = new ArrayList<>();
        scenarios.ifPresent(table -> points.add(runs(table)));
        shares.ifPresent(roles -> points.add(roles(roles)));
        scenarios
                .filter(ControlSection::hasCompletedRuns)
                .ifPresent(table -> points.add(ControlSection.title(table, tables) + "."));
        points.addAll(regions(tables));
        tables.table("contrasts").ifPresent(table -> points.addAll(contrasts(table, shares)));
        Optional.ofNullable(manifest.audit())
                .filter(audit -> audit.runs() > 0)
                .ifPresent(audit -> points.add(accuracy(audit)));
        String headline =
                shares.map(Answer::headline)
                        .or(() -> scenarios.map(table -> control(table, tables)))
                        .orElse("No run is finished yet");
        return new Answer(QUESTION, headline + ".", shares.orElse(null), points);
    }

    private static String control(StoredTable scenarios, StoredTables tables) {
        return ControlSection.hasCompletedRuns(scenarios)
                ? ControlSection.title(scenarios, tables)
                : "Every run failed, so that nothing can be said about IL-6";
    }

    private static String headline(RoleShares shares) {
        return "IL-6 feeds the tumor at "
                + Words.percent(shares.feeds())
                + " of "
                + Words.count(shares.points(), "point", "points")
                + " and helps to control it at "
                + Words.percent(shares.helps());
    }

    private static String runs(StoredTable scenarios) {
        long total = scenarios.rows().stream().mapToLong(row -> row.count("n_total")).sum();
        long used = scenarios.rows().stream().mapToLong(row -> row.count("n_used")).sum();
        return Words.count(total, "run", "runs")
                + " in "
                + Words.count(scenarios.rows().size(), "scenario", "scenarios")
                + (used == total
                        ? "; none failed."
                        : "; "
                                + Words.count(total - used)
                                + " failed and are counted nowhere but among the failures.");
    }

    private static String roles(RoleShares shares) {
        return "Without IL-6 the burden at the horizon is smaller at "
                + Words.percent(shares.feeds())
                + " of the points (IL-6 feeds the tumor), larger at "
                + Words.percent(shares.helps())
                + " (it helps to control it), and within 0.1 decades of the same at "
                + Words.percent(shares.neither())
                + ".";
    }

    /** The first box in which IL-6 blockade helps, and that in which it harms. */
    private static List<String> regions(StoredTables tables) {
        return Stream.of("il6_blockade_helps", "il6_blockade_harms")
                .map(question -> tables.table("boxes", row -> isFirstBox(row, question)))
                .flatMap(Optional::stream)
                .map(box -> box.rows().get(0).text("sentence"))
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .toList();
    }

    private static boolean isFirstBox(StoredTable.Row row, String question) {
        return row.text("outcome").equals(question)
                && row.text("among").equals("all")
                && row.count("box") == 1;
    }

    private static List<String> contrasts(StoredTable table, Optional<RoleShares> roles) {
        return table.rows().stream()
                .filter(row -> row.count("n_used") > 0)
                .filter(
                        row ->
                                !row.text("contrast")
                                        .equals(roles.map(RoleShares::contrast).orElse("")))
                .sorted(
                        (a, b) ->
                                Double.compare(b.number("helped_share"), a.number("helped_share")))
                .limit(MOST_CONTRASTS)
                .map(Answer::contrast)
                .toList();
    }

    private static String contrast(StoredTable.Row row) {
        return "Against "
                + row.text("against_scenario")
                + ", "
                + row.text("scenario")
                + " lowers the burden at "
                + Words.percent(row.number("helped_share"))
                + " of the points and raises it at "
                + Words.percent(row.number("harmed_share"))
                + ".";
    }

    private static String accuracy(Audit audit) {
        return Words.count(audit.runs(), "run was", "runs were")
                + " solved again by the reference at tolerance "
                + Words.number(audit.referenceTolerance())
                + ": log10 burden differs by at most "
                + Words.number(audit.largestError())
                + ", and "
                + Words.count(audit.flips(), "outcome is another one", "outcomes are other ones")
                + ".";
    }
}
