package org.janus.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What can be given to the host: an agent, the states its dose changes, the unit of its amount.
 *
 * <p>A dose adds its amount to the agent's state. A resection multiplies tumor cells and vascular
 * capacity by one minus its amount, the fraction removed.
 */
public enum Agent {
    /** Recombinant IL-6 into plasma (pM). */
    RECOMBINANT_IL6("recombinant-il6", "pM", State.RECOMBINANT_IL6),
    /** Anti-IL-6R antibody into plasma (nM). */
    ANTI_IL6R("anti-il6r", "nM", State.ANTI_IL6R),
    /** Anti-IL-6 antibody into plasma (nM). */
    ANTI_IL6("anti-il6", "nM", State.ANTI_IL6),
    /** sgp130Fc into plasma (nM). */
    SGP130FC("sgp130fc", "nM", State.SGP130FC),
    /** Anti-PD-1 antibody into plasma (nM). */
    ANTI_PD1("anti-pd1", "nM", State.ANTI_PD1),
    /** Hyper-IL-6, the fusion of IL-6 and sIL-6R, into plasma (nM). */
    HYPER_IL6("hyper-il6", "nM", State.HYPER_IL6),
    /** Systemic heat (sessions). */
    THERMAL("thermal", "session", State.HEAT_SESSIONS),
    /** Effector CD8 T cells into blood (cells). */
    ADOPTIVE_TRANSFER("adoptive-transfer", "cell", State.BLOOD_EFFECTOR_CELLS),
    /** Surgery: the fraction of the primary tumor and of its capacity that is taken away. */
    RESECTION("resection", "1", State.TUMOR_CELLS, State.CAPACITY_CELLS);

    private final String key;
    private final String unit;
    private final List<State> states;

    Agent(String key, String unit, State... states) {
        this.key = key;
        this.unit = unit;
        this.states = List.of(states);
    }

    /**
     * {@return the agent of a key such as {@code anti-il6r}; empty when there is none}
     *
     * @param key as a config writes it
     */
    public static Optional<Agent> of(String key) {
        return Arrays.stream(values()).filter(agent -> agent.key.equals(key)).findFirst();
    }

    /**
     * {@return whether the amount makes sense: finite and not negative; below 1 for a resection}
     *
     * @param amount in the agent's unit
     */
    public boolean allows(double amount) {
        return amount >= 0 && Double.isFinite(amount) && (this != RESECTION || amount < 1);
    }

    /** {@return the bounds of an amount in words} */
    public String rule() {
        return this == RESECTION ? ">= 0 and < 1" : ">= 0";
    }

    /**
     * Gives a dose of the amount, in place.
     *
     * @param state to change, in the order of {@link State}
     * @param amount in the agent's unit
     */
    public void giveTo(double[] state, double amount) {
        for (State changed : states) {
            int i = changed.ordinal();
            state[i] = this == RESECTION ? state[i] * (1 - amount) : state[i] + amount;
        }
    }

    /** {@return the key in a config, such as {@code anti-il6r}} */
    public String key() {
        return key;
    }

    /** {@return the unit of an amount; {@code 1} for the fraction of a resection} */
    public String unit() {
        return unit;
    }
}
