package org.janus.sweep.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.janus.sweep.report.Subjects.Subject;

/** A tornado: the factors of an outcome in the order of an index, with its interval. */
final class IndexSection implements SectionMaker {

    private static final int MOST_FACTORS = 20;
    private static final int NAMED = 3;
    private static final String PRCC_CONF = "prcc_conf";

    /** Of 95 %. */
    private static final double NORMAL_QUANTILE = 1.96;

    private final Index index;

    private IndexSection(Index index) {
        this.index = index;
    }

    /**
     * What a tornado shows.
     *
     * @param table it is from
     * @param question that the table answers
     * @param columns to show: factor first, then the index
     * @param finding what leads a title, before the names of the factors
     * @param note how to read it
     */
    private record Index(
            String table, String question, List<String> columns, String finding, String note) {

        /** The column of the bars. */
        String bar() {
            String second = columns.get(1);
            return second.substring(second.lastIndexOf(' ') + 1);
        }

        /** The names of the columns as the query gives them. */
        List<String> names() {
            return columns.stream().map(c -> c.substring(c.lastIndexOf(' ') + 1)).toList();
        }
    }

    /** Total and first-order Sobol indices. */
    static IndexSection sobol() {
        return new IndexSection(
                new Index(
                        "sobol_indices",
                        "Which factors decide, alone and together? (Sobol)",
                        List.of(
                                "factor", "st", "st_conf", "s1", "s1_conf", "n_used", "n_total",
                                "note"),
                        "The variance of %s is due most to %s",
                        "Bars: total index ST, the share of the variance that is due to the factor"
                                + " and all its interactions; dots: S1, the factor alone; whiskers:"
                                + " 95 % bootstrap intervals. A factor that reaches no further than"
                                + " the dummy has no influence that these runs can show."));
    }

    /** Total and first-order indices by Fourier analysis. */
    static IndexSection efast() {
        return new IndexSection(
                new Index(
                        "efast_indices",
                        "Which factors decide, alone and together? (eFAST)",
                        List.of("factor", "st", "s1", "n_used", "n_total", "note"),
                        "The variance of %s is due most to %s",
                        "Bars: total index ST; dots: S1, the factor alone. One search curve for a"
                                + " factor gives no interval."));
    }

    /** Partial rank correlations. */
    static IndexSection prcc() {
        return new IndexSection(
                new Index(
                        "rank_correlations",
                        "With which factors does an outcome rise or fall?",
                        List.of(
                                "factor",
                                "prcc",
                                "1.96 * sqrt(1 - prcc * prcc) * abs(prcc / t) AS prcc_conf",
                                "p_value",
                                "monotonicity",
                                "n_used",
                                "n_total",
                                "note"),
                        "%s goes most closely with %s",
                        "Bars: partial rank correlation, the other factors held; orange rises with"
                                + " the factor, blue falls. Whiskers: 95 % large-sample intervals. A"
                                + " rank correlation near 0 may hide an outcome that turns back;"
                                + " monotonicity says so."));
    }

    @Override
    public Optional<Section> of(StoredTables tables) {
        return tables.table(index.table())
                .map(this::withInterval)
                .map(
                        table ->
                                Subjects.shown(
                                                Section.of(
                                                                index.table().replace('_', '-'),
                                                                "tornado",
                                                                index.question())
                                                        .note(index.note()),
                                                index.names(),
                                                table,
                                                this::view)
                                        .with(Map.of("bar", index.bar())));
    }

    private View view(Subject subject, StoredTable rows) {
        StoredTable ranked =
                rows.sorted(Comparator.comparingDouble(row -> -magnitude(row.number(index.bar()))));
        Query query =
                subject.in(Query.of(index.table(), index.columns()))
                        .by("abs(" + index.bar() + ") DESC NULLS LAST");
        StoredTable shown = ranked.first(MOST_FACTORS).select(index.names());
        return View.of(title(subject, ranked), query, shown).outOf(rows.rows().size());
    }

    /** What has no index comes last. */
    private static double magnitude(double value) {
        return Double.isNaN(value) ? -1 : Math.abs(value);
    }

    private String title(Subject subject, StoredTable ranked) {
        StoredTable.Row first = ranked.rows().get(0);
        if (first.cell(index.bar()) == null) {
            return "No index of " + subject.words() + ": " + first.text("note");
        }

        List<String> named =
                ranked.rows().stream()
                        .filter(row -> row.cell(index.bar()) != null)
                        .limit(NAMED)
                        .map(this::named)
                        .toList();
        return Words.sentence(index.finding().formatted(subject.words(), String.join(", ", named)));
    }

    private String named(StoredTable.Row row) {
        String index = Words.number(row.number(this.index.bar()));
        double conf = row.number(this.index.bar() + "_conf");
        return FactorNames.key(row.text("factor"))
                + (Double.isNaN(conf)
                        ? " (" + index + ")"
                        : " (" + index + " ± " + Words.number(conf) + ")");
    }

    /** Adds the half-width that the query computes. */
    private StoredTable withInterval(StoredTable table) {
        return index.names().contains(PRCC_CONF)
                ? table.with(PRCC_CONF, IndexSection::halfWidth)
                : table;
    }

    /** 1.96 (1 - prcc^2) / sqrt(degrees of freedom), which prcc / t tells. */
    private static double halfWidth(StoredTable.Row row) {
        double prcc = row.number("prcc");
        return NORMAL_QUANTILE
                * FastMath.sqrt(1 - prcc * prcc)
                * FastMath.abs(prcc / row.number("t"));
    }
}
