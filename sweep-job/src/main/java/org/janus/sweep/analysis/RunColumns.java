package org.janus.sweep.analysis;

import java.io.Serializable;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.sweep.plan.SweepPlan;

/**
 * What a task must know of the plan to read its runs.
 *
 * @param scenarios how many
 * @param factors numbers of a point
 * @param settings thresholds of the outcomes
 */
record RunColumns(int scenarios, int factors, OutcomeSettings settings) implements Serializable {

    static RunColumns of(SweepPlan plan) {
        return new RunColumns(
                plan.scenarios().size(), plan.design().columns().size(), plan.outcomes());
    }
}
