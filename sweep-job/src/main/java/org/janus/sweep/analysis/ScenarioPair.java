package org.janus.sweep.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.janus.sweep.plan.ContrastPlan;
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

    /**
     * The contrasts of a plan: that of IL-6 where its scenarios are there, then those that the
     * config names; where it names none, every other scenario against untreated, called {@code
     * SCENARIO-effect}.
     */
    static List<ScenarioPair> all(SweepPlan plan) {
        List<ContrastPlan> named = new ArrayList<>(plan.contrasts());
        if (named.isEmpty() && names(plan).contains(WITH_IL6)) {
            names(plan).stream()
                    .filter(name -> !name.equals(WITH_IL6) && !name.equals(WITHOUT_IL6))
                    .forEach(name -> named.add(effect(name)));
        }
        Stream<ScenarioPair> others =
                named.stream()
                        .filter(contrast -> !showsIl6(contrast))
                        .map(contrast -> of(plan, contrast));
        return Stream.concat(il6(plan).stream(), others).toList();
    }

    /** The contrast that shows the role of IL-6; empty when the plan lacks a scenario of it. */
    static Optional<ScenarioPair> il6(SweepPlan plan) {
        if (!names(plan).containsAll(List.of(WITH_IL6, WITHOUT_IL6))) {
            return Optional.empty();
        }

        ContrastPlan unnamed = new ContrastPlan(IL6_EFFECT, WITH_IL6, WITHOUT_IL6);
        return Optional.of(
                of(
                        plan,
                        plan.contrasts().stream()
                                .filter(ScenarioPair::showsIl6)
                                .findFirst()
                                .orElse(unnamed)));
    }

    private static ContrastPlan effect(String scenario) {
        return new ContrastPlan(scenario + "-effect", scenario, WITH_IL6);
    }

    private static boolean showsIl6(ContrastPlan contrast) {
        return contrast.of().equals(WITH_IL6) && contrast.against().equals(WITHOUT_IL6);
    }

    private static ScenarioPair of(SweepPlan plan, ContrastPlan contrast) {
        List<String> names = names(plan);
        return new ScenarioPair(
                contrast.name(), names.indexOf(contrast.of()), names.indexOf(contrast.against()));
    }

    private static List<String> names(SweepPlan plan) {
        return plan.scenarios().stream().map(ScenarioPlan::name).toList();
    }
}
