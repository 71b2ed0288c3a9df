package org.janus.model.outcome;

import java.util.Arrays;
import java.util.Optional;
import org.janus.model.Quantity;
import org.janus.model.State;

/**
 * Everything that can be watched in time: all states first, in their order, then quantities of the
 * equations, then what is derived from both.
 *
 * <p>A row reads: key, and what it takes its value from; derived ones also column, unit, meaning.
 * The key of a state is its column in kebab-case. A value that does not exist is NaN, which is null
 * in a table: ratios at a zero denominator, and nothing else.
 */
public enum Observable {
    // spotless:off
    /** Primary tumor cells (cell). */
    TUMOR_CELLS(State.TUMOR_CELLS),
    /** Vascular carrying capacity (cell). */
    CAPACITY_CELLS(State.CAPACITY_CELLS),
    /** Metastatic tumor cells, all sites (cell). */
    METASTATIC_CELLS(State.METASTATIC_CELLS),
    /** Mature antigen-presenting DC in the node (cell). */
    DENDRITIC_CELLS(State.DENDRITIC_CELLS),
    /** Tumor-specific naive CD8 T cells in the node (cell). */
    NAIVE_CELLS(State.NAIVE_CELLS),
    /** Activated CD8 T cells in the node (cell). */
    NODE_EFFECTOR_CELLS(State.NODE_EFFECTOR_CELLS),
    /** Effector CD8 T cells in blood (cell). */
    BLOOD_EFFECTOR_CELLS(State.BLOOD_EFFECTOR_CELLS),
    /** Effector CD8 T cells in the tumor (cell). */
    EFFECTOR_CELLS(State.EFFECTOR_CELLS),
    /** Regulatory CD4 T cells (Treg) in the tumor (cell). */
    TREG_CELLS(State.TREG_CELLS),
    /** Responsive CD4 helper T cells (Th1/Th17) in the tumor (cell). */
    HELPER_CELLS(State.HELPER_CELLS),
    /** Myeloid-derived suppressor cells in the tumor (cell). */
    MDSC_CELLS(State.MDSC_CELLS),
    /** STAT3 programme of the tumor cells, 0..1. */
    STAT3(State.STAT3),
    /** Injected recombinant IL-6 in plasma (pM). */
    RECOMBINANT_IL6(State.RECOMBINANT_IL6),
    /** Anti-IL-6R antibody in plasma (blocks membrane and soluble IL-6R) (nM). */
    ANTI_IL6R(State.ANTI_IL6R),
    /** Anti-IL-6 antibody in plasma (nM). */
    ANTI_IL6(State.ANTI_IL6),
    /** sgp130Fc in plasma (blocks trans-signalling only) (nM). */
    SGP130FC(State.SGP130FC),
    /** Anti-PD-1 antibody in plasma (nM). */
    ANTI_PD1(State.ANTI_PD1),
    /** Hyper-IL-6 (IL-6/sIL-6R fusion protein: pure trans-signalling) in plasma (nM). */
    HYPER_IL6(State.HYPER_IL6),
    /** Heat conditioning of endothelium; one session adds 1. */
    HEAT_SESSIONS(State.HEAT_SESSIONS),
    /** IL-6 in the tumor, free and bound (pM). */
    IL6_TUMOR("il6-tumor", "il6_tumor_pm", Quantity.TUMOR_IL6),
    /** IL-6 in plasma, free and bound (pM). */
    IL6_PLASMA("il6-plasma", "il6_plasma_pm", Quantity.PLASMA_IL6),
    /** IL-6 in the tumor over IL-6 in plasma; null when there is none in plasma. */
    IL6_RATIO("il6-ratio", "il6_ratio", "1", "IL-6 in the tumor over IL-6 in plasma; null when there is none in plasma",
            at -> at.ratio(at.quantity(Quantity.TUMOR_IL6), at.quantity(Quantity.PLASMA_IL6))),
    /** Trans-signalling IL-6 in the tumor (pM). */
    TRANS_TUMOR("trans-tumor", "trans_tumor_pm", Quantity.TRANS_TUMOR),
    /** Trans-signalling IL-6 in plasma (pM). */
    TRANS_PLASMA("trans-plasma", "trans_plasma_pm", Quantity.TRANS_PLASMA),
    /** IL-6 signal on tumor cells. */
    SIGNAL_TUMOR("signal-tumor", "signal_tumor", Quantity.SIGNAL_TUMOR),
    /** IL-6 signal on effector T cells. */
    SIGNAL_EFFECTOR("signal-effector", "signal_effector", Quantity.SIGNAL_EFFECTOR),
    /** IL-6 signal on T cells in the node. */
    SIGNAL_NODE("signal-node", "signal_node", Quantity.SIGNAL_NODE),
    /** IL-6 signal on myelopoiesis and DC. */
    SIGNAL_MYELOID("signal-myeloid", "signal_myeloid", Quantity.SIGNAL_MYELOID),
    /** Trans-signal on tumor endothelium. */
    SIGNAL_VESSEL("signal-vessel", "signal_vessel", Quantity.SIGNAL_VESSEL),
    /** Trans-signal on high endothelial venules. */
    SIGNAL_HEV("signal-hev", "signal_hev", Quantity.SIGNAL_HEV),
    /** Fold gain of effector entry into the tumor. */
    TUMOR_ENTRY_GAIN("tumor-entry-gain", "tumor_entry_gain", Quantity.TUMOR_ENTRY_GAIN),
    /** Fold gain of naive entry into the node. */
    NODE_ENTRY_GAIN("node-entry-gain", "node_entry_gain", Quantity.NODE_ENTRY_GAIN),
    /** Derivative of tumor cells over tumor cells; null when no tumor cell is left (1/d). */
    NET_GROWTH_RATE("net-growth-rate", "net_growth_rate_per_day", "1/d",
            "derivative of tumor cells over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.slope(State.TUMOR_CELLS), at.amount(State.TUMOR_CELLS))),
    /** Killing rate per tumor cell (1/d). */
    KILL_RATE("kill-rate", "kill_rate_per_day", Quantity.KILL_RATE),
    /** log10(max(tumor cells, 1)). */
    LOG10_TUMOR_CELLS("log10-tumor-cells", "log10_tumor_cells", "1", "log10(max(tumor cells, 1))",
            at -> at.log10(State.TUMOR_CELLS)),
    /** Tumor cells and metastatic cells (cell). */
    TOTAL_BURDEN("total-burden", "total_burden_cells", "cell", "tumor cells and metastatic cells",
            at -> at.amount(State.TUMOR_CELLS) + at.amount(State.METASTATIC_CELLS)),
    /** Effector T cells over Treg in the tumor; null when there is no Treg. */
    EFFECTOR_TREG_RATIO("effector-treg-ratio", "effector_treg_ratio", "1",
            "effector T cells over Treg in the tumor; null when there is no Treg",
            at -> at.ratio(at.amount(State.EFFECTOR_CELLS), at.amount(State.TREG_CELLS))),
    /** Effector T cells over tumor cells; null when no tumor cell is left. */
    EFFECTORS_PER_TUMOR_CELL("effectors-per-tumor-cell", "effectors_per_tumor_cell", "1",
            "effector T cells over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.amount(State.EFFECTOR_CELLS), at.amount(State.TUMOR_CELLS))),
    /** Treg over tumor cells; null when no tumor cell is left. */
    TREGS_PER_TUMOR_CELL("tregs-per-tumor-cell", "tregs_per_tumor_cell", "1",
            "Treg over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.amount(State.TREG_CELLS), at.amount(State.TUMOR_CELLS))),
    /** MDSC over tumor cells; null when no tumor cell is left. */
    MDSC_PER_TUMOR_CELL("mdsc-per-tumor-cell", "mdsc_per_tumor_cell", "1",
            "MDSC over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.amount(State.MDSC_CELLS), at.amount(State.TUMOR_CELLS)));
    // spotless:on

    /** How a value comes out of a snapshot. */
    private interface Reading {
        double of(Snapshot at);
    }

    private final String key;
    private final String column;
    private final String unit;
    private final String meaning;
    private final Reading reading;

    Observable(State state) {
        this(
                state.column().replace('_', '-'),
                state.column(),
                state.unit(),
                state.meaning(),
                at -> at.state(state));
    }

    Observable(String key, String column, Quantity quantity) {
        this(key, column, quantity.unit(), quantity.meaning(), at -> at.quantity(quantity));
    }

    Observable(String key, String column, String unit, String meaning, Reading reading) {
        this.key = key;
        this.column = column;
        this.unit = unit;
        this.meaning = meaning;
        this.reading = reading;
    }

    /**
     * {@return the observable of a key such as {@code il6-tumor}; empty when there is none}
     *
     * @param key as a config writes it
     */
    public static Optional<Observable> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** {@return how many there are: the length of an array of their values} */
    public static int count() {
        return MDSC_PER_TUMOR_CELL.ordinal() + 1;
    }

    /** {@return the key in a config, such as {@code il6-tumor}} */
    public String key() {
        return key;
    }

    /** {@return the name of the table column} */
    public String column() {
        return column;
    }

    /** {@return the unit; {@code 1} for a ratio} */
    public String unit() {
        return unit;
    }

    /** {@return what it is, in words} */
    public String meaning() {
        return meaning;
    }

    /** Its value at a snapshot, in its unit; NaN where there is none. */
    double value(Snapshot at) {
        return reading.of(at);
    }
}
