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
    RECOMBINANT_IL6("recombinant-il6", "pM", State.RECOMBINANT_IL6),
    ANTI_IL6R("anti-il6r", "nM", State.ANTI_IL6R),
    ANTI_IL6("anti-il6", "nM", State.ANTI_IL6),
    SGP130FC("sgp130fc", "nM", State.SGP130FC),
    ANTI_PD1("anti-pd1", "nM", State.ANTI_PD1),
    HYPER_IL6("hyper-il6", "nM", State.HYPER_IL6),
    THERMAL("thermal", "session", State.HEAT_SESSIONS),
    ADOPTIVE_TRANSFER("adoptive-transfer", "cell", State.BLOOD_EFFECTOR_CELLS),
    RESECTION("resection", "1", State.TUMOR_CELLS, State.CAPACITY_CELLS);

    private final String key;
    private final String unit;
    private final List<State> states;

    Agent(String key, String unit, State... states) {
        this.key = key;
        this.unit = unit;
        this.states = List.of(states);
    }

    /** The agent of a key such as {@code anti-il6r}; empty when there is none. */
    public static Optional<Agent> of(String key) {
        return Arrays.stream(values()).filter(agent -> agent.key.equals(key)).findFirst();
    }

    /** Whether the amount makes sense: finite and not negative; below 1 for a resection. */
    public boolean allows(double amount) {
        return amount >= 0 && Double.isFinite(amount) && (this != RESECTION || amount < 1);
    }

    /** The bounds of an amount in words. */
    public String rule() {
        return this == RESECTION ? ">= 0 and < 1" : ">= 0";
    }

    /** Gives a dose of the amount, in place. */
    public void giveTo(double[] state, double amount) {
        for (State changed : states) {
            int i = changed.ordinal();
            state[i] = this == RESECTION ? state[i] * (1 - amount) : state[i] + amount;
        }
    }

    public String key() {
        return key;
    }

    /** The unit of an amount; {@code 1} for the fraction of a resection. */
    public String unit() {
        return unit;
    }
}
