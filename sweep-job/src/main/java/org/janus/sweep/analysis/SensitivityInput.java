package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.SplitMix64;
import org.janus.sweep.plan.AnalysisSettings;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;

/**
 * What sensitivity is asked about.
 *
 * @param design the points
 * @param seed of everything random
 * @param scenarios their names in order; one empty name for results that have none
 * @param pairs contrasts
 * @param il6Pair name of the contrast that shows the role of IL-6; empty when there is none
 * @param numbers what is read of a run
 * @param settings how analyses are made
 */
record SensitivityInput(
        Design design,
        long seed,
        List<String> scenarios,
        List<ScenarioPair> pairs,
        String il6Pair,
        RunNumbers numbers,
        AnalysisSettings settings)
        implements Serializable {

    /** Copies the lists. */
    SensitivityInput {
        scenarios = List.copyOf(scenarios);
        pairs = List.copyOf(pairs);
    }

    /** The outcomes of a sweep. */
    static SensitivityInput of(SweepPlan plan) {
        Optional<ScenarioPair> il6 = ScenarioPair.il6(plan);
        return new SensitivityInput(
                plan.design(),
                plan.seed(),
                plan.scenarios().stream().map(ScenarioPlan::name).toList(),
                ScenarioPair.all(plan),
                il6.map(ScenarioPair::name).orElse(""),
                new RunNumbers(OutcomeColumn.of(plan), plan.horizonDays(), plan.outcomes()),
                plan.analysis());
    }

    /** Somebody else's results of the same points. */
    static SensitivityInput of(SweepPlan plan, ForeignResults results) {
        return new SensitivityInput(
                plan.design(),
                plan.seed(),
                List.of(""),
                List.of(),
                "",
                new RunNumbers(results.columns(), plan.horizonDays(), OutcomeSettings.DEFAULT),
                plan.analysis());
    }

    List<OutcomeColumn> columns() {
        return numbers.columns();
    }

    /** Whether an analysis is asked for and possible. */
    boolean wants(AnalysisKind kind) {
        return settings.includes(kind) && design.supports(kind);
    }

    /** How the intervals of a table are made: each table has a seed of its own. */
    Bootstrap bootstrap(String table) {
        return new Bootstrap(SplitMix64.at(seed, table.hashCode()), settings.resamples());
    }
}
