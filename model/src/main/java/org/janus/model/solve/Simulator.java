package org.janus.model.solve;

import java.util.Iterator;

/**
 * Solves runs of the model.
 *
 * <p>During a solve only doses, an elimination and the horizon end a step; whatever a listener
 * wants to know comes from the interpolant. A run's result is a function of its {@link Simulation}
 * and the {@link SolverSettings} alone: neither the other tasks nor their order change one bit of
 * it. A solve that fails ends with a {@link Status}, never with an exception.
 */
public interface Simulator {

    /**
     * One run and who listens to it.
     *
     * @param simulation the run
     * @param listener hears of it
     */
    record Task(Simulation simulation, StepListener listener) {}

    /**
     * Solves all tasks; runs may be solved side by side and end in any order.
     *
     * @param tasks taken one by one as there is room for them
     */
    void solve(Iterator<Task> tasks);
}
