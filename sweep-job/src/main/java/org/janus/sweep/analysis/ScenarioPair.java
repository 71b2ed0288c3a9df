package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.janus.sweep.plan.ScenarioPlan;
import org.janus.sweep.plan.SweepPlan;

/**
 * A contrast of a plan, by positions.
 *
 * @param name of the contrast
 * @param of position of the scenario
 * @param against position of the one it is compared with
 */
record ScenarioPair(String name, int of, int against) implements Serializable {

    private static final String IL6_EFFECT = "il6-effect";
    private static final String WITH_IL6 = "untreated";
    private static final String WITHOUT_IL6 = "il6-knockout";

    /** The contrasts of a plan; that of IL-6 first where its scenarios are there. */
    static List<ScenarioPair> all(SweepPlan plan) {
        return il6(plan).stream().toList();
    }

    /** Whether it compares the tumor with and without IL-6, nothing else. */
    boolean showsIl6(List<String> scenarios) {
        return scenarios.get(of).equals(WITH_IL6) && scenarios.get(against).equals(WITHOUT_IL6);
    }

    /** The contrast that shows the role of IL-6; empty when the plan lacks a scenario of it. */
    static Optional<ScenarioPair> il6(SweepPlan plan) {
        List<String> names = plan.scenarios().stream().map(ScenarioPlan::name).toList();
        int of = names.indexOf(WITH_IL6);
        int against = names.indexOf(WITHOUT_IL6);
        return of < 0 || against < 0
                ? Optional.empty()
                : Optional.of(new ScenarioPair(IL6_EFFECT, of, against));
    }
}
