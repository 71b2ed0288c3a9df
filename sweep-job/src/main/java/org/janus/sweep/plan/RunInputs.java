package org.janus.sweep.plan;

import java.util.stream.IntStream;
import org.janus.sweep.design.Design;

/**
 * The inputs of runs, a pure function of the run id. Immutable: one object serves many threads.
 *
 * <p>{@code runId = point * scenarios + position of the scenario}. Whoever solves runs in order
 * computes a {@link #point} once and asks for its run in each scenario. Whether a point is kept at
 * all is {@link #keeps}.
 */
public final class RunInputs {

    private final Design design;
    private final ScenarioInput[] scenarios;

    RunInputs(SweepPlan plan) {
        this.design = plan.design();
        this.scenarios =
                IntStream.range(0, plan.scenarios().size())
                        .mapToObj(scenario -> new ScenarioInput(plan, scenario))
                        .toArray(ScenarioInput[]::new);
    }

    /**
     * {@return false if {@code where} leaves the point out: it keeps its index and has no rows}
     *
     * @param point its index
     */
    public boolean keeps(long point) {
        return design.keeps(point);
    }

    /**
     * {@return the point of an index}
     *
     * @param index from 0
     * @throws IllegalArgumentException if the design has no such index
     */
    public DesignPoint point(long index) {
        return new DesignPoint(index, design.point(index));
    }

    /**
     * {@return the input of the point's run in the scenario of a position in the plan}
     *
     * @param point of the design
     * @param scenario position of the scenario, from 0
     */
    public RunInput run(DesignPoint point, int scenario) {
        return scenarios[scenario].at(point, point.index() * scenarios.length + scenario);
    }

    /**
     * {@return the input of a run, whether its point is kept or not}
     *
     * @param runId point * scenarios + position of the scenario
     * @throws IllegalArgumentException if the plan has no such run
     */
    public RunInput run(long runId) {
        return run(point(runId / scenarios.length), (int) (runId % scenarios.length));
    }
}
