package org.janus.model;

import java.util.Arrays;

/**
 * The state variables, in the order of a state array.
 *
 * <p>A row reads: symbol of the equations, table column, unit, error scale, meaning. The error
 * scale (same unit) is the size below which a state is as good as zero: a solver's absolute
 * tolerance is its relative tolerance times this scale.
 */
public enum State {
    // spotless:off
    /** Primary tumor cells (cell). */
    TUMOR_CELLS("C", "tumor_cells", "cell", 10, "primary tumor cells"),
    /** Vascular carrying capacity (cell). */
    CAPACITY_CELLS("K", "capacity_cells", "cell", 1e5, "vascular carrying capacity"),
    /** Metastatic tumor cells, all sites (cell). */
    METASTATIC_CELLS("M", "metastatic_cells", "cell", 1, "metastatic tumor cells, all sites"),
    /** Mature antigen-presenting DC in the node (cell). */
    DENDRITIC_CELLS("D", "dendritic_cells", "cell", 100, "mature antigen-presenting DC in the node"),
    /** Tumor-specific naive CD8 T cells in the node (cell). */
    NAIVE_CELLS("N", "naive_cells", "cell", 1, "tumor-specific naive CD8 T cells in the node"),
    /** Activated CD8 T cells in the node (cell). */
    NODE_EFFECTOR_CELLS("L", "node_effector_cells", "cell", 10, "activated CD8 T cells in the node"),
    /** Effector CD8 T cells in blood (cell). */
    BLOOD_EFFECTOR_CELLS("B", "blood_effector_cells", "cell", 10, "effector CD8 T cells in blood"),
    /** Effector CD8 T cells in the tumor (cell). */
    EFFECTOR_CELLS("E", "effector_cells", "cell", 10, "effector CD8 T cells in the tumor"),
    /** Regulatory CD4 T cells (Treg) in the tumor (cell). */
    TREG_CELLS("R", "treg_cells", "cell", 1e3, "regulatory CD4 T cells (Treg) in the tumor"),
    /** Responsive CD4 helper T cells (Th1/Th17) in the tumor (cell). */
    HELPER_CELLS("H", "helper_cells", "cell", 1e3,
            "responsive CD4 helper T cells (Th1/Th17) in the tumor"),
    /** Myeloid-derived suppressor cells in the tumor (cell). */
    MDSC_CELLS("S", "mdsc_cells", "cell", 1e3, "myeloid-derived suppressor cells in the tumor"),
    /** STAT3 programme of the tumor cells, 0..1. */
    STAT3("s", "stat3", "1", 1e-2, "STAT3 programme of the tumor cells, 0..1"),
    /** Injected recombinant IL-6 in plasma (pM). */
    RECOMBINANT_IL6("I_x", "recombinant_il6_pm", "pM", 1e-2, "injected recombinant IL-6 in plasma"),
    /** Anti-IL-6R antibody in plasma (blocks membrane and soluble IL-6R) (nM). */
    ANTI_IL6R("A_R", "anti_il6r_nm", "nM", 1e-2,
            "anti-IL-6R antibody in plasma (blocks membrane and soluble IL-6R)"),
    /** Anti-IL-6 antibody in plasma (nM). */
    ANTI_IL6("A_6", "anti_il6_nm", "nM", 1e-2, "anti-IL-6 antibody in plasma"),
    /** sgp130Fc in plasma (blocks trans-signalling only) (nM). */
    SGP130FC("F", "sgp130fc_nm", "nM", 1e-2, "sgp130Fc in plasma (blocks trans-signalling only)"),
    /** Anti-PD-1 antibody in plasma (nM). */
    ANTI_PD1("A_P", "anti_pd1_nm", "nM", 1e-2, "anti-PD-1 antibody in plasma"),
    /** Hyper-IL-6 (IL-6/sIL-6R fusion protein: pure trans-signalling) in plasma (nM). */
    HYPER_IL6("Y", "hyper_il6_nm", "nM", 1e-2,
            "hyper-IL-6 (IL-6/sIL-6R fusion protein: pure trans-signalling) in plasma"),
    /** Heat conditioning of endothelium; one session adds 1. */
    HEAT_SESSIONS("T", "heat_sessions", "1", 1e-2,
            "heat conditioning of endothelium; one session adds 1");
    // spotless:on

    private final String symbol;
    private final String column;
    private final String unit;
    private final double errorScale;
    private final String meaning;

    State(String symbol, String column, String unit, double errorScale, String meaning) {
        this.symbol = symbol;
        this.column = column;
        this.unit = unit;
        this.errorScale = errorScale;
        this.meaning = meaning;
    }

    /** {@return how many there are: the length of a state array} */
    public static int count() {
        return HEAT_SESSIONS.ordinal() + 1;
    }

    /** {@return the error scales, a fresh array in the order of the states} */
    public static double[] errorScales() {
        return Arrays.stream(values()).mapToDouble(State::errorScale).toArray();
    }

    /** {@return the symbol of the equations} */
    public String symbol() {
        return symbol;
    }

    /** {@return the name of the state's table column} */
    public String column() {
        return column;
    }

    /** {@return the unit; {@code 1} for a ratio} */
    public String unit() {
        return unit;
    }

    /** {@return the size below which the state is as good as zero, in its unit} */
    public double errorScale() {
        return errorScale;
    }

    /** {@return what it is, in words} */
    public String meaning() {
        return meaning;
    }
}
