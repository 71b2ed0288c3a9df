package org.janus.model;

/**
 * Algebraic quantities of the equations: functions of the state that are not states themselves, in
 * the order of a quantity array.
 *
 * <p>A row reads: symbol of the equations, unit, meaning.
 */
public enum Quantity {
    // spotless:off
    TUMOR_IL6("I_T", "pM", "IL-6 in the tumor, free and bound"),
    PLASMA_IL6("I_P", "pM", "IL-6 in plasma, free and bound"),
    TRANS_TUMOR("trans_T", "pM", "trans-signalling IL-6 in the tumor"),
    TRANS_PLASMA("trans_P", "pM", "trans-signalling IL-6 in plasma"),
    SIGNAL_TUMOR("sigma_C", "1", "IL-6 signal on tumor cells"),
    SIGNAL_EFFECTOR("sigma_T", "1", "IL-6 signal on effector T cells"),
    SIGNAL_NODE("sigma_L", "1", "IL-6 signal on T cells in the node"),
    SIGNAL_MYELOID("sigma_S", "1", "IL-6 signal on myelopoiesis and DC"),
    SIGNAL_VESSEL("sigma_V", "1", "trans-signal on tumor endothelium"),
    SIGNAL_HEV("sigma_H", "1", "trans-signal on high endothelial venules"),
    TUMOR_ENTRY_GAIN("1 + a_traf sigma_V", "1", "fold gain of effector entry into the tumor"),
    NODE_ENTRY_GAIN("1 + a_hev sigma_H", "1", "fold gain of naive entry into the node"),
    KILL_RATE("kill", "1/d", "killing rate per tumor cell");
    // spotless:on

    private final String symbol;
    private final String unit;
    private final String meaning;

    Quantity(String symbol, String unit, String meaning) {
        this.symbol = symbol;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** How many there are: the length of a quantity array. */
    public static int count() {
        return KILL_RATE.ordinal() + 1;
    }

    String symbol() {
        return symbol;
    }

    public String unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }
}
