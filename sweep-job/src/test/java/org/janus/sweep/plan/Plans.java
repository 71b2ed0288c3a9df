package org.janus.sweep.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Design;
import org.janus.sweep.plan.AnalysisSettings.Boxes;

/** Small plans for tests. */
public final class Plans {

    /** What a config asks for that says nothing of it. */
    public static final AnalysisSettings ANALYSIS =
            new AnalysisSettings(List.of(), 1000, new Boxes(0.05, 0.05, 0.05, 0.8, 3, List.of()));

    private static final Execution EXECUTION = new Execution(1_048_576, 0.01);

    private Plans() {}

    /** One analysis alone. */
    public static AnalysisSettings analysis(AnalysisKind kind) {
        return new AnalysisSettings(List.of(kind), ANALYSIS.resamples(), ANALYSIS.boxes());
    }

    /** A scenario of the default tumor. */
    public static ScenarioPlan scenario(
            String name, Map<Parameter, Double> set, Schedule... schedules) {
        var base = Arrays.stream(Parameter.defaults()).boxed().toList();
        return new ScenarioPlan(name, "default", base, set, List.of(schedules));
    }

    static SweepPlan of(Design design, ScenarioPlan... scenarios) {
        var fingerprint = Fingerprint.of(Map.of("sweep.horizon", "60.0 d"));
        return new SweepPlan(
                "small",
                1,
                design,
                List.of(scenarios),
                60,
                OutcomeSettings.DEFAULT,
                List.of(),
                List.of(),
                Trajectories.NONE,
                new Solver(Method.BATCH, SolverSettings.DEFAULT),
                "out/small",
                EXECUTION,
                ANALYSIS,
                new PlanRecord("{}", fingerprint, List.of(), List.of(), List.of()));
    }
}
