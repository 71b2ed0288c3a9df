package org.janus.sweep.analysis;

/**
 * The runs of one point, side by side: what every contrast needs, without a join.
 *
 * @param point index of the point
 * @param factors its numbers, in the order of the design's columns
 * @param runs a result for each scenario, in the order of the plan
 */
record PointRuns(long point, double[] factors, RunResult[] runs) {

    RunResult run(int scenario) {
        return runs[scenario];
    }

    /** Burden of a scenario less that of another one, in decades; NaN when one of them failed. */
    double effect(ScenarioPair pair) {
        return runs[pair.of()].burden() - runs[pair.against()].burden();
    }
}
