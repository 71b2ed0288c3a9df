package org.janus.sweep.design;

import static org.janus.sweep.design.AnalysisKind.BOXES;
import static org.janus.sweep.design.AnalysisKind.CONVERGENCE;
import static org.janus.sweep.design.AnalysisKind.EFAST_INDICES;
import static org.janus.sweep.design.AnalysisKind.MORRIS_EFFECTS;
import static org.janus.sweep.design.AnalysisKind.RANK_CORRELATIONS;
import static org.janus.sweep.design.AnalysisKind.RESPONSE_RATES;
import static org.janus.sweep.design.AnalysisKind.SECOND_ORDER_INDICES;
import static org.janus.sweep.design.AnalysisKind.SOBOL_INDICES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The designs of the config language: what each is for, its size, its keys, its analyses. */
public enum DesignType {
    /** Full factorial. */
    GRID(
            "every combination of the factors' levels; the last factor varies fastest",
            "product of the numbers of levels",
            List.of("factors"),
            Set.of(BOXES)),
    /** Levels side by side. */
    ZIP(
            "the first levels together, then the second ones, and so on",
            "number of levels, the same for all factors",
            List.of("factors"),
            Set.of()),
    /** Given rows. */
    LIST(
            "rows as written, or read from a file; what a row leaves out keeps its base value",
            "number of rows",
            List.of("rows", "file"),
            Set.of(RESPONSE_RATES)),
    /** Star around the base. */
    ONE_AT_A_TIME(
            "the base point, then each factor alone at each of its levels",
            "1 + sum of the numbers of levels",
            List.of("factors"),
            Set.of()),
    /** Independent random points. */
    MONTE_CARLO(
            "independent random points",
            "points",
            List.of("factors", "points", "correlation"),
            Set.of(RANK_CORRELATIONS, BOXES, RESPONSE_RATES, CONVERGENCE)),
    /** One point in each stratum. */
    LATIN_HYPERCUBE(
            "random points, exactly one in each of N equal strata of every factor",
            "points",
            List.of("factors", "points", "placement", "correlation"),
            Set.of(RANK_CORRELATIONS, BOXES, RESPONSE_RATES)),
    /** Sobol sequence. */
    SOBOL(
            "the Sobol sequence, scrambled unless told otherwise: fills the space evenly",
            "points, best a power of two",
            List.of("factors", "points", "scramble", "correlation"),
            Set.of(RANK_CORRELATIONS, BOXES, RESPONSE_RATES, CONVERGENCE)),
    /** Halton sequence. */
    HALTON(
            "the Halton sequence: fills the space evenly for a handful of factors",
            "points",
            List.of("factors", "points", "scramble", "correlation"),
            Set.of(RANK_CORRELATIONS, BOXES, RESPONSE_RATES, CONVERGENCE)),
    /** Elementary effects. */
    MORRIS(
            "random walks that step one factor at a time: finds the factors that matter",
            "trajectories x (factors + 1)",
            List.of("factors", "trajectories", "levels", "dummy"),
            Set.of(MORRIS_EFFECTS, CONVERGENCE)),
    /** Sobol indices. */
    SALTELLI(
            "two Sobol samples and their column swaps: shares of the variance by factor",
            "points x (factors + 2), with second order points x (2 factors + 2)",
            List.of("factors", "points", "second-order", "scramble"),
            Set.of(SOBOL_INDICES, SECOND_ORDER_INDICES, CONVERGENCE)),
    /** Fourier amplitudes. */
    EFAST(
            "one closed search curve for each factor: shares of the variance by Fourier analysis",
            "points x factors",
            List.of("factors", "points", "interference", "phase", "dummy"),
            Set.of(EFAST_INDICES)),
    /** All combinations of designs. */
    PRODUCT(
            "every point of one design with every point of the next; the last varies fastest",
            "product of the sizes",
            List.of("designs"),
            Set.of()),
    /** One design after the other. */
    UNION(
            "the points of one design, then those of the next",
            "sum of the sizes",
            List.of("designs"),
            Set.of());

    private final String meaning;
    private final String size;
    private final List<String> configKeys;
    private final Set<AnalysisKind> analyses;

    DesignType(String meaning, String size, List<String> configKeys, Set<AnalysisKind> analyses) {
        this.meaning = meaning;
        this.size = size;
        this.configKeys = configKeys;
        this.analyses = analyses;
    }

    /** {@return the word of the config, such as {@code latin-hypercube}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the type with a key, if there is one}
     *
     * @param key as the config writes it
     */
    public static Optional<DesignType> of(String key) {
        return List.of(values()).stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** {@return one line: what it visits} */
    public String meaning() {
        return meaning;
    }

    /** {@return one line: how many points it has} */
    public String size() {
        return size;
    }

    /** {@return the keys it takes besides {@code type}, {@code where} and {@code derive}} */
    public List<String> configKeys() {
        return configKeys;
    }

    /** True if some design of this type supports the analysis. */
    boolean supports(AnalysisKind analysis) {
        return analyses.contains(analysis);
    }

    /** True if a larger design of this type begins with the points of a smaller one. */
    boolean keepsPointsWhenGrown() {
        return switch (this) {
            case SOBOL, HALTON, MONTE_CARLO, SALTELLI, MORRIS -> true;
            default -> false;
        };
    }

    /** {@return true if factors of this design may be correlated} */
    public boolean takesCorrelation() {
        return configKeys.contains("correlation");
    }
}
