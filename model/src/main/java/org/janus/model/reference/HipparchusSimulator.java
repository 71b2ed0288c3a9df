package org.janus.model.reference;

import java.util.Iterator;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;

/**
 * The reference simulator: Hipparchus's Dormand-Prince 8(5,3) on the readable equations, one run
 * after the other.
 *
 * <p>Method: Hairer, Norsett &amp; Wanner 1993, Solving Ordinary Differential Equations I, 2nd ed.,
 * section II.10, doi 10.1007/978-3-540-78862-1.
 */
public final class HipparchusSimulator implements Simulator {

    private final SolverSettings settings;

    /**
     * A simulator for one thread.
     *
     * @param settings tolerance and limits
     */
    public HipparchusSimulator(SolverSettings settings) {
        this.settings = settings;
    }

    @Override
    public void solve(Iterator<Task> tasks) {
        while (tasks.hasNext()) {
            Task task = tasks.next();
            new ReferenceRun(task.simulation(), task.listener(), settings).solve();
        }
    }
}
