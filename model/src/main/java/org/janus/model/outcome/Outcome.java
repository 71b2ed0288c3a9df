package org.janus.model.outcome;

import static org.janus.model.outcome.Outcome.Kind.COUNT;
import static org.janus.model.outcome.Outcome.Kind.FLAG;
import static org.janus.model.outcome.Outcome.Kind.NUMBER;
import static org.janus.model.outcome.Outcome.Kind.TEXT;

/**
 * Every outcome of a run, once, in the order of the table.
 *
 * <p>A row reads: column, unit, kind, definition, when it is null beyond the rule that a failed run
 * has nothing but its status and statistics. Times are located on the interpolant. Extremes take
 * the values at the ends of steps, before and after a dose, and on the interpolant between them. A
 * dose at the horizon comes after everything was taken: of it only an elimination counts. The
 * baseline is just before the first dose given, and day 10 without doses.
 */
public enum Outcome {
    // spotless:off
    OUTCOME("outcome", "-", TEXT,
            "ELIMINATION if the tumor fell through 1 cell, ESCAPE if it rose through the escape "
            + "burden (at 0 d when it begins there), whichever came first; else EQUILIBRIUM", ""),
    CONTROLLED("controlled", "-", FLAG, "outcome is not ESCAPE", ""),
    TIME_TO_ELIMINATION("time_to_elimination_days", "d", NUMBER,
            "first time the tumor fell through 1 cell", "it never did"),
    TIME_TO_ESCAPE("time_to_escape_days", "d", NUMBER,
            "first time the tumor rose through the escape burden; 0 when it begins there",
            "it never did"),
    TUMOR_CELLS_END("tumor_cells_end", "cell", NUMBER, "tumor cells at the horizon", ""),
    TUMOR_CELLS_PEAK("tumor_cells_peak", "cell", NUMBER, "largest number of tumor cells", ""),
    TIME_TO_PEAK("time_to_peak_days", "d", NUMBER, "earliest time of the peak", ""),
    TUMOR_CELLS_NADIR("tumor_cells_nadir", "cell", NUMBER,
            "smallest number of tumor cells from baseline to horizon; 0 after an elimination",
            "the baseline lies beyond the horizon"),
    TIME_TO_NADIR("time_to_nadir_days", "d", NUMBER,
            "earliest time of the nadir, counted from the start of the run",
            "the baseline lies beyond the horizon"),
    LOG10_BURDEN_AUC("log10_burden_auc", "d", NUMBER,
            "integral of log10(max(tumor cells, 1)) over the run, good to 1e-4 relative", ""),
    NET_GROWTH_RATE_END("net_growth_rate_end_per_day", "1/d", NUMBER,
            "derivative of tumor cells over tumor cells, at the horizon", "no tumor cell is left"),
    RESPONSE("response", "-", TEXT,
            "RECIST 1.1 on a sphere at the horizon, in this order: NE if the tumor is below the "
            + "detection limit at baseline or the baseline lies beyond the horizon; CR if it is "
            + "below the detection limit; PD if its volume is >= 1.728 times and its diameter "
            + ">= 5 mm above that of the nadir; PR if its volume is <= 0.343 times that of the "
            + "baseline; else SD", ""),
    BEST_DIAMETER_CHANGE("best_diameter_change", "1", NUMBER,
            "(diameter at the nadir - diameter at baseline) / diameter at baseline",
            "response is NE"),
    METASTATIC_CELLS_END("metastatic_cells_end", "cell", NUMBER,
            "metastatic cells at the horizon", ""),
    TIME_TO_METASTASIS("time_to_metastasis_days", "d", NUMBER,
            "first time there is 1 metastatic cell", "there never is"),
    EFFECTOR_PEAK("effector_peak_cells", "cell", NUMBER,
            "largest number of effector T cells in the tumor", ""),
    EFFECTOR_TREG_RATIO_END("effector_treg_ratio_end", "1", NUMBER,
            "effector T cells over Treg in the tumor, at the horizon", "there is no Treg"),
    MDSC_END("mdsc_end_cells", "cell", NUMBER, "MDSC in the tumor at the horizon", ""),
    IL6_TUMOR_PEAK("il6_tumor_peak_pm", "pM", NUMBER,
            "largest IL-6 in the tumor, free and bound", ""),
    IL6_PLASMA_PEAK("il6_plasma_peak_pm", "pM", NUMBER,
            "largest IL-6 in plasma, free and bound", ""),
    STAT3_MEAN("stat3_mean", "1", NUMBER, "time mean of the STAT3 programme of the tumor", ""),
    STATUS("status", "-", TEXT, "COMPLETED, or why the run was not", ""),
    STATUS_DETAIL("status_detail", "-", TEXT, "what exactly went wrong; empty when COMPLETED", ""),
    STEPS("steps", "1", COUNT, "accepted steps of the solver", ""),
    REJECTED_STEPS("rejected_steps", "1", COUNT, "steps tried again with a smaller size", ""),
    RHS_EVALUATIONS("rhs_evaluations", "1", COUNT, "evaluations of the right-hand side", "");
    // spotless:on

    /** The type of an outcome's value: double, text, boolean or long. */
    public enum Kind {
        NUMBER,
        TEXT,
        FLAG,
        COUNT
    }

    private final String column;
    private final String unit;
    private final Kind kind;
    private final String definition;
    private final String absence;

    Outcome(String column, String unit, Kind kind, String definition, String absence) {
        this.column = column;
        this.unit = unit;
        this.kind = kind;
        this.definition = definition;
        this.absence = absence;
    }

    /** How many there are. */
    public static int count() {
        return RHS_EVALUATIONS.ordinal() + 1;
    }

    /** The name of the table column. */
    public String column() {
        return column;
    }

    /** The unit; {@code 1} for a ratio, {@code -} for what has none. */
    public String unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }

    /** The definition in words. */
    public String definition() {
        return definition;
    }

    /** When a completed run has null here, in words; empty when never. */
    public String absence() {
        return absence;
    }

    /** Whether a failed run has a value here: its status and the statistics of its solver. */
    public boolean isOfFailedRuns() {
        return ordinal() >= STATUS.ordinal();
    }
}
