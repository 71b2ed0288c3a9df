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
    /**
     * ELIMINATION if the tumor fell through 1 cell, ESCAPE if it rose through the escape burden (at
     * 0 d when it begins there), whichever came first; else EQUILIBRIUM.
     */
    OUTCOME("outcome", "-", TEXT,
            "ELIMINATION if the tumor fell through 1 cell, ESCAPE if it rose through the escape "
            + "burden (at 0 d when it begins there), whichever came first; else EQUILIBRIUM", ""),
    /** Outcome is not ESCAPE. */
    CONTROLLED("controlled", "-", FLAG, "outcome is not ESCAPE", ""),
    /** First time the tumor fell through 1 cell (d). */
    TIME_TO_ELIMINATION("time_to_elimination_days", "d", NUMBER,
            "first time the tumor fell through 1 cell", "it never did"),
    /** First time the tumor rose through the escape burden; 0 when it begins there (d). */
    TIME_TO_ESCAPE("time_to_escape_days", "d", NUMBER,
            "first time the tumor rose through the escape burden; 0 when it begins there",
            "it never did"),
    /** Tumor cells at the horizon (cell). */
    TUMOR_CELLS_END("tumor_cells_end", "cell", NUMBER, "tumor cells at the horizon", ""),
    /** Largest number of tumor cells (cell). */
    TUMOR_CELLS_PEAK("tumor_cells_peak", "cell", NUMBER, "largest number of tumor cells", ""),
    /** Earliest time of the peak (d). */
    TIME_TO_PEAK("time_to_peak_days", "d", NUMBER, "earliest time of the peak", ""),
    /** Smallest number of tumor cells from baseline to horizon; 0 after an elimination (cell). */
    TUMOR_CELLS_NADIR("tumor_cells_nadir", "cell", NUMBER,
            "smallest number of tumor cells from baseline to horizon; 0 after an elimination",
            "the baseline lies beyond the horizon"),
    /** Earliest time of the nadir, counted from the start of the run (d). */
    TIME_TO_NADIR("time_to_nadir_days", "d", NUMBER,
            "earliest time of the nadir, counted from the start of the run",
            "the baseline lies beyond the horizon"),
    /** Integral of log10(max(tumor cells, 1)) over the run, good to 1e-4 relative (d). */
    LOG10_BURDEN_AUC("log10_burden_auc", "d", NUMBER,
            "integral of log10(max(tumor cells, 1)) over the run, good to 1e-4 relative", ""),
    /** Derivative of tumor cells over tumor cells, at the horizon (1/d). */
    NET_GROWTH_RATE_END("net_growth_rate_end_per_day", "1/d", NUMBER,
            "derivative of tumor cells over tumor cells, at the horizon", "no tumor cell is left"),
    /**
     * RECIST 1.1 on a sphere at the horizon, in this order: NE if the tumor is below the detection
     * limit at baseline or the baseline lies beyond the horizon; CR if it is below the detection
     * limit; PD if its volume is &gt;= 1.728 times and its diameter &gt;= 5 mm above that of the
     * nadir; PR if its volume is &lt;= 0.343 times that of the baseline; else SD.
     */
    RESPONSE("response", "-", TEXT,
            "RECIST 1.1 on a sphere at the horizon, in this order: NE if the tumor is below the "
            + "detection limit at baseline or the baseline lies beyond the horizon; CR if it is "
            + "below the detection limit; PD if its volume is >= 1.728 times and its diameter "
            + ">= 5 mm above that of the nadir; PR if its volume is <= 0.343 times that of the "
            + "baseline; else SD", ""),
    /** (diameter at the nadir - diameter at baseline) / diameter at baseline. */
    BEST_DIAMETER_CHANGE("best_diameter_change", "1", NUMBER,
            "(diameter at the nadir - diameter at baseline) / diameter at baseline",
            "response is NE"),
    /** Metastatic cells at the horizon (cell). */
    METASTATIC_CELLS_END("metastatic_cells_end", "cell", NUMBER,
            "metastatic cells at the horizon", ""),
    /** First time there is 1 metastatic cell (d). */
    TIME_TO_METASTASIS("time_to_metastasis_days", "d", NUMBER,
            "first time there is 1 metastatic cell", "there never is"),
    /** Largest number of effector T cells in the tumor (cell). */
    EFFECTOR_PEAK("effector_peak_cells", "cell", NUMBER,
            "largest number of effector T cells in the tumor", ""),
    /** Effector T cells over Treg in the tumor, at the horizon. */
    EFFECTOR_TREG_RATIO_END("effector_treg_ratio_end", "1", NUMBER,
            "effector T cells over Treg in the tumor, at the horizon", "there is no Treg"),
    /** MDSC in the tumor at the horizon (cell). */
    MDSC_END("mdsc_end_cells", "cell", NUMBER, "MDSC in the tumor at the horizon", ""),
    /** Largest IL-6 in the tumor, free and bound (pM). */
    IL6_TUMOR_PEAK("il6_tumor_peak_pm", "pM", NUMBER,
            "largest IL-6 in the tumor, free and bound", ""),
    /** Largest IL-6 in plasma, free and bound (pM). */
    IL6_PLASMA_PEAK("il6_plasma_peak_pm", "pM", NUMBER,
            "largest IL-6 in plasma, free and bound", ""),
    /** Time mean of the STAT3 programme of the tumor. */
    STAT3_MEAN("stat3_mean", "1", NUMBER, "time mean of the STAT3 programme of the tumor", ""),
    /** COMPLETED, or why the run was not. */
    STATUS("status", "-", TEXT, "COMPLETED, or why the run was not", ""),
    /** What exactly went wrong; empty when COMPLETED. */
    STATUS_DETAIL("status_detail", "-", TEXT, "what exactly went wrong; empty when COMPLETED", ""),
    /** Accepted steps of the solver. */
    STEPS("steps", "1", COUNT, "accepted steps of the solver", ""),
    /** Steps tried again with a smaller size. */
    REJECTED_STEPS("rejected_steps", "1", COUNT, "steps tried again with a smaller size", ""),
    /** Evaluations of the right-hand side. */
    RHS_EVALUATIONS("rhs_evaluations", "1", COUNT, "evaluations of the right-hand side", "");
    // spotless:on

    /** The type of an outcome's value: double, text, boolean or long. */
    public enum Kind {
        /** A double. */
        NUMBER,
        /** A word. */
        TEXT,
        /** True or false. */
        FLAG,
        /** A whole number, a long. */
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

    /** {@return how many there are} */
    public static int count() {
        return RHS_EVALUATIONS.ordinal() + 1;
    }

    /** {@return the name of the table column} */
    public String column() {
        return column;
    }

    /** {@return the unit; {@code 1} for a ratio, {@code -} for what has none} */
    public String unit() {
        return unit;
    }

    /** {@return the type of its value} */
    public Kind kind() {
        return kind;
    }

    /** {@return the definition in words} */
    public String definition() {
        return definition;
    }

    /** {@return when a completed run has null here, in words; empty when never} */
    public String absence() {
        return absence;
    }

    /**
     * {@return whether a failed run has a value here: its status and the statistics of its solver}
     */
    public boolean isOfFailedRuns() {
        return ordinal() >= STATUS.ordinal();
    }
}
