package org.janus.model;

/**
 * Algebraic quantities of the equations: functions of the state that are not states themselves, in
 * the order of a quantity array.
 *
 * <p>A row reads: symbol of the equations, unit, meaning.
 */
public enum Quantity {
    // spotless:off
    /** IL-6 in the tumor, free and bound (pM). */
    TUMOR_IL6("I_T", "pM", "IL-6 in the tumor, free and bound"),
    /** IL-6 in plasma, free and bound (pM). */
    PLASMA_IL6("I_P", "pM", "IL-6 in plasma, free and bound"),
    /** Trans-signalling IL-6 in the tumor (pM). */
    TRANS_TUMOR("trans_T", "pM", "trans-signalling IL-6 in the tumor"),
    /** Trans-signalling IL-6 in plasma (pM). */
    TRANS_PLASMA("trans_P", "pM", "trans-signalling IL-6 in plasma"),
    /** IL-6 signal on tumor cells. */
    SIGNAL_TUMOR("sigma_C", "1", "IL-6 signal on tumor cells"),
    /** IL-6 signal on effector T cells. */
    SIGNAL_EFFECTOR("sigma_T", "1", "IL-6 signal on effector T cells"),
    /** IL-6 signal on T cells in the node. */
    SIGNAL_NODE("sigma_L", "1", "IL-6 signal on T cells in the node"),
    /** IL-6 signal on myelopoiesis and DC. */
    SIGNAL_MYELOID("sigma_S", "1", "IL-6 signal on myelopoiesis and DC"),
    /** Trans-signal on tumor endothelium. */
    SIGNAL_VESSEL("sigma_V", "1", "trans-signal on tumor endothelium"),
    /** Trans-signal on high endothelial venules. */
    SIGNAL_HEV("sigma_H", "1", "trans-signal on high endothelial venules"),
    /** Fold gain of effector entry into the tumor. */
    TUMOR_ENTRY_GAIN("1 + a_traf sigma_V", "1", "fold gain of effector entry into the tumor"),
    /** Fold gain of naive entry into the node. */
    NODE_ENTRY_GAIN("1 + a_hev sigma_H", "1", "fold gain of naive entry into the node"),
    /** Killing rate per tumor cell (1/d). */
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

    /** {@return how many there are: the length of a quantity array} */
    public static int count() {
        return KILL_RATE.ordinal() + 1;
    }

    /** {@return the symbol of the equations, such as {@code sigma_C}} */
    public String symbol() {
        return symbol;
    }

    /** {@return the unit; {@code 1} for a ratio} */
    public String unit() {
        return unit;
    }

    /** {@return what it is, in words} */
    public String meaning() {
        return meaning;
    }
}
