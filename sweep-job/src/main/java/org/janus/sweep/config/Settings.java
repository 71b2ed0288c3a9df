package org.janus.sweep.config;

import java.util.List;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.outcome.Probe;
import org.janus.sweep.plan.ContrastPlan;
import org.janus.sweep.plan.Execution;
import org.janus.sweep.plan.Solver;
import org.janus.sweep.plan.Trajectories;

/**
 * How a sweep is solved, cut and written.
 *
 * @param path the folder that is written
 */
record Settings(
        String path,
        Trajectories trajectories,
        OutcomeSettings outcome,
        Solver solver,
        Execution execution,
        List<Probe> probes,
        List<ContrastPlan> contrasts) {}
