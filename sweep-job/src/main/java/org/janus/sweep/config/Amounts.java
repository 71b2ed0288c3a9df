package org.janus.sweep.config;

import com.typesafe.config.ConfigValue;
import java.util.Optional;
import org.janus.model.Agent;

/** Amounts of agents: with the agent's unit, or bare where the agent has none to write. */
final class Amounts {

    private Amounts() {}

    static Optional<Double> of(ConfigValue value, Agent agent) {
        return Measure.of(value)
                .filter(measure -> measure.unit().equals(unit(agent)))
                .map(Measure::number)
                .filter(agent::allows);
    }

    static String written(double amount, Agent agent) {
        return (amount + " " + unit(agent)).strip();
    }

    static String rule(Agent agent) {
        String number = unit(agent).isEmpty() ? "a bare number" : "a number of " + unit(agent);
        return number + " " + agent.rule() + " for " + agent.key();
    }

    private static String unit(Agent agent) {
        return switch (agent) {
            case THERMAL, RESECTION -> "";
            default -> agent.unit();
        };
    }
}
