package org.janus.sweep.run;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.janus.model.outcome.Outcome;
import org.janus.model.outcome.OutcomeAccumulator;
import org.janus.model.outcome.OutcomeValues;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Simulator;
import org.janus.sweep.plan.RunInput;
import org.janus.sweep.plan.SweepPlan;

/** Solves runs as the sweep does and again with the reference simulator, and compares. */
final class RunAuditor {

    /** Far below what a sweep asks for, and still above the rounding of the reference. */
    static final double REFERENCE_TOLERANCE = 1e-10;

    private final SweepPlan plan;
    private final Simulator simulator;
    private final Simulator reference;

    RunAuditor(SweepPlan plan) {
        this.plan = plan;
        this.simulator = Solvers.simulator(plan);
        this.reference =
                new HipparchusSimulator(
                        plan.solver().settings().withTolerance(REFERENCE_TOLERANCE));
    }

    /**
     * The difference of log10 burden at the horizon, and whether the outcome flips.
     *
     * @param error absolute difference of log10(max(tumor cells, 1))
     * @param flips whether the two disagree about ELIMINATION, EQUILIBRIUM or ESCAPE
     */
    record Finding(double error, boolean flips) {}

    /** A finding for each run that both simulators complete. */
    List<Finding> findings(List<RunInput> runs) {
        List<OutcomeValues> fast = solve(simulator, runs);
        List<OutcomeValues> exact = solve(reference, runs);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            if (fast.get(i).status().isCompleted() && exact.get(i).status().isCompleted()) {
                findings.add(compare(fast.get(i), exact.get(i)));
            }
        }
        return findings;
    }

    private static Finding compare(OutcomeValues one, OutcomeValues other) {
        return new Finding(
                Math.abs(log10Burden(one) - log10Burden(other)), !one.fate().equals(other.fate()));
    }

    private static double log10Burden(OutcomeValues outcomes) {
        return FastMath.log10(Math.max(outcomes.number(Outcome.TUMOR_CELLS_END), 1));
    }

    private List<OutcomeValues> solve(Simulator simulator, List<RunInput> runs) {
        List<OutcomeAccumulator> listeners = new ArrayList<>();
        List<Simulator.Task> tasks = new ArrayList<>();
        for (RunInput run : runs) {
            OutcomeAccumulator listener = new OutcomeAccumulator(plan.outcomes());
            listeners.add(listener);
            tasks.add(new Simulator.Task(run.simulation(), listener.begin(run.simulation())));
        }
        simulator.solve(tasks.iterator());
        return listeners.stream().map(OutcomeAccumulator::values).toList();
    }
}
