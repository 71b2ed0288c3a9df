package org.janus.sweep.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.janus.model.Agent;
import org.janus.model.Parameter;
import org.janus.model.Schedule;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.solve.SolverSettings;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;
import org.janus.sweep.design.GridDesign;
import org.janus.sweep.design.Levels;
import org.janus.sweep.design.Scale;
import org.janus.sweep.plan.Execution;
import org.janus.sweep.plan.Fingerprint;
import org.janus.sweep.plan.Method;
import org.janus.sweep.plan.PlanRecord;
import org.janus.sweep.plan.Plans;
import org.janus.sweep.plan.Solver;
import org.janus.sweep.plan.SweepPlan;
import org.janus.sweep.plan.Trajectories;

/** Small sweeps of the default tumor. */
public final class TestPlans {

    private TestPlans() {}

    /**
     * A grid of immunogenicity and myeloid recruitment, a side of so many levels, three scenarios.
     */
    public static SweepPlan grid(int side, long chunkRuns, Method method) {
        return of(
                GridDesign.of(
                        List.of(
                                factor(Parameter.PRIMING_DC_ARRIVAL_RATE, side),
                                factor(Parameter.MDSC_RECRUITMENT_RATE, side))),
                chunkRuns,
                method);
    }

    /** A sweep of any design with untreated, il6-knockout and anti-il6r. */
    public static SweepPlan of(Design design, long chunkRuns, Method method) {
        var settings = new TreeMap<String, String>();
        settings.put("sweep.design.type", design.type().name());
        settings.put("sweep.design.size", Long.toString(design.size()));
        return new SweepPlan(
                "small",
                1,
                design,
                List.of(
                        Plans.scenario("untreated", Map.of()),
                        Plans.scenario("il6-knockout", Map.of(Parameter.IL6_PRODUCTION_SCALE, 0.0)),
                        Plans.scenario(
                                "anti-il6r",
                                Map.of(),
                                new Schedule(Agent.ANTI_IL6R, 300, 10, 7, 4))),
                60,
                OutcomeSettings.DEFAULT,
                List.of(),
                List.of(),
                Trajectories.NONE,
                new Solver(method, SolverSettings.DEFAULT),
                "out/small",
                new Execution(chunkRuns, 0.01),
                Plans.ANALYSIS,
                new PlanRecord("{}", Fingerprint.of(settings), List.of(), List.of(), List.of()));
    }

    private static Factor factor(Parameter parameter, int levels) {
        return new Factor(
                parameter.key(),
                Levels.between(parameter.low(), parameter.high(), levels, Scale.LOG));
    }
}
