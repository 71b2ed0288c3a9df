package org.janus.sweep.plan;

import java.io.Serializable;
import java.util.List;
import org.janus.model.outcome.OutcomeSettings;
import org.janus.model.outcome.Probe;
import org.janus.sweep.design.AnalysisKind;
import org.janus.sweep.design.Design;
import org.janus.sweep.design.Factor;

/**
 * A sweep, resolved and checked: the value that says all there is to run. Runs are numbered {@code
 * runId = point * scenarios + position of the scenario}.
 *
 * <p>Made by the config reader, which has checked every number; nothing is checked again here. It
 * is small and travels by plain Java serialization.
 *
 * @param name of the sweep
 * @param seed of the design
 * @param design the points
 * @param scenarios in the order of the config
 * @param horizonDays how long every run is, &gt; 0
 * @param outcomes the thresholds that outcomes depend on
 * @param probes observables at times, columns of the runs
 * @param contrasts scenarios to be compared
 * @param trajectories when states are written, if at all
 * @param solver how runs are solved
 * @param output the folder that is written
 * @param execution how the work is cut
 * @param analysis what is computed from the rows, and how
 * @param record the config in its resolved form, and its fingerprint
 */
public record SweepPlan(
        String name,
        long seed,
        Design design,
        List<ScenarioPlan> scenarios,
        double horizonDays,
        OutcomeSettings outcomes,
        List<Probe> probes,
        List<ContrastPlan> contrasts,
        Trajectories trajectories,
        Solver solver,
        String output,
        Execution execution,
        AnalysisSettings analysis,
        PlanRecord record)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param name of the sweep
     * @param seed of the design
     * @param design the points
     * @param scenarios in the order of the config
     * @param horizonDays how long every run is, &gt; 0
     * @param outcomes the thresholds that outcomes depend on
     * @param probes observables at times, columns of the runs
     * @param contrasts scenarios to be compared
     * @param trajectories when states are written, if at all
     * @param solver how runs are solved
     * @param output the folder that is written
     * @param execution how the work is cut
     * @param analysis what is computed from the rows, and how
     * @param record the config in its resolved form, and its fingerprint
     */
    public SweepPlan {
        scenarios = List.copyOf(scenarios);
        probes = List.copyOf(probes);
        contrasts = List.copyOf(contrasts);
    }

    /** {@return what must be computed from the rows; empty: all that the design supports} */
    public List<AnalysisKind> analyses() {
        return analysis.kinds();
    }

    /**
     * {@return how many run indices there are, those of points left out by {@code where} included}
     *
     * @throws ArithmeticException if they do not fit a long; a checked config has no such plan
     */
    public long runs() {
        return Math.multiplyExact(design.size(), (long) scenarios.size());
    }

    /** {@return the table columns of the factors, in the order of the design's factors} */
    public List<String> factorColumns() {
        return design.factors().stream().map(Factor::column).toList();
    }

    /** {@return the inputs of the runs; make it once where runs are solved} */
    public RunInputs inputs() {
        return new RunInputs(this);
    }
}
