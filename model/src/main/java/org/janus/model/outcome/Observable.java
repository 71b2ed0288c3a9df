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
    TUMOR_CELLS(State.TUMOR_CELLS),
    CAPACITY_CELLS(State.CAPACITY_CELLS),
    METASTATIC_CELLS(State.METASTATIC_CELLS),
    DENDRITIC_CELLS(State.DENDRITIC_CELLS),
    NAIVE_CELLS(State.NAIVE_CELLS),
    NODE_EFFECTOR_CELLS(State.NODE_EFFECTOR_CELLS),
    BLOOD_EFFECTOR_CELLS(State.BLOOD_EFFECTOR_CELLS),
    EFFECTOR_CELLS(State.EFFECTOR_CELLS),
    TREG_CELLS(State.TREG_CELLS),
    HELPER_CELLS(State.HELPER_CELLS),
    MDSC_CELLS(State.MDSC_CELLS),
    STAT3(State.STAT3),
    RECOMBINANT_IL6(State.RECOMBINANT_IL6),
    ANTI_IL6R(State.ANTI_IL6R),
    ANTI_IL6(State.ANTI_IL6),
    SGP130FC(State.SGP130FC),
    ANTI_PD1(State.ANTI_PD1),
    HYPER_IL6(State.HYPER_IL6),
    HEAT_SESSIONS(State.HEAT_SESSIONS),
    IL6_TUMOR("il6-tumor", "il6_tumor_pm", Quantity.TUMOR_IL6),
    IL6_PLASMA("il6-plasma", "il6_plasma_pm", Quantity.PLASMA_IL6),
    IL6_RATIO("il6-ratio", "il6_ratio", "1", "IL-6 in the tumor over IL-6 in plasma; null when there is none in plasma",
            at -> at.ratio(at.quantity(Quantity.TUMOR_IL6), at.quantity(Quantity.PLASMA_IL6))),
    TRANS_TUMOR("trans-tumor", "trans_tumor_pm", Quantity.TRANS_TUMOR),
    TRANS_PLASMA("trans-plasma", "trans_plasma_pm", Quantity.TRANS_PLASMA),
    SIGNAL_TUMOR("signal-tumor", "signal_tumor", Quantity.SIGNAL_TUMOR),
    SIGNAL_EFFECTOR("signal-effector", "signal_effector", Quantity.SIGNAL_EFFECTOR),
    SIGNAL_NODE("signal-node", "signal_node", Quantity.SIGNAL_NODE),
    SIGNAL_MYELOID("signal-myeloid", "signal_myeloid", Quantity.SIGNAL_MYELOID),
    SIGNAL_VESSEL("signal-vessel", "signal_vessel", Quantity.SIGNAL_VESSEL),
    SIGNAL_HEV("signal-hev", "signal_hev", Quantity.SIGNAL_HEV),
    TUMOR_ENTRY_GAIN("tumor-entry-gain", "tumor_entry_gain", Quantity.TUMOR_ENTRY_GAIN),
    NODE_ENTRY_GAIN("node-entry-gain", "node_entry_gain", Quantity.NODE_ENTRY_GAIN),
    NET_GROWTH_RATE("net-growth-rate", "net_growth_rate_per_day", "1/d",
            "derivative of tumor cells over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.slope(State.TUMOR_CELLS), at.amount(State.TUMOR_CELLS))),
    KILL_RATE("kill-rate", "kill_rate_per_day", Quantity.KILL_RATE),
    LOG10_TUMOR_CELLS("log10-tumor-cells", "log10_tumor_cells", "1", "log10(max(tumor cells, 1))",
            at -> at.log10(State.TUMOR_CELLS)),
    TOTAL_BURDEN("total-burden", "total_burden_cells", "cell", "tumor cells and metastatic cells",
            at -> at.amount(State.TUMOR_CELLS) + at.amount(State.METASTATIC_CELLS)),
    EFFECTOR_TREG_RATIO("effector-treg-ratio", "effector_treg_ratio", "1",
            "effector T cells over Treg in the tumor; null when there is no Treg",
            at -> at.ratio(at.amount(State.EFFECTOR_CELLS), at.amount(State.TREG_CELLS))),
    EFFECTORS_PER_TUMOR_CELL("effectors-per-tumor-cell", "effectors_per_tumor_cell", "1",
            "effector T cells over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.amount(State.EFFECTOR_CELLS), at.amount(State.TUMOR_CELLS))),
    TREGS_PER_TUMOR_CELL("tregs-per-tumor-cell", "tregs_per_tumor_cell", "1",
            "Treg over tumor cells; null when no tumor cell is left",
            at -> at.ratio(at.amount(State.TREG_CELLS), at.amount(State.TUMOR_CELLS))),
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

    /** The observable of a key such as {@code il6-tumor}; empty when there is none. */
    public static Optional<Observable> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** How many there are: the length of an array of their values. */
    public static int count() {
        return MDSC_PER_TUMOR_CELL.ordinal() + 1;
    }

    public String key() {
        return key;
    }

    /** The name of the table column. */
    public String column() {
        return column;
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }

    /** Its value at a snapshot, in its unit; NaN where there is none. */
    double value(Snapshot at) {
        return reading.of(at);
    }
}
