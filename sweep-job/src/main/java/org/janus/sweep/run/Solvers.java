package org.janus.sweep.run;

import org.janus.model.batch.BatchSimulator;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Simulator;
import org.janus.sweep.plan.Solver;

/** The simulator that a plan asks for. */
final class Solvers {

    private Solvers() {}

    static Simulator simulator(Solver solver) {
        return switch (solver.method()) {
            case BATCH -> BatchSimulator.of(solver.settings());
            case HIPPARCHUS -> new HipparchusSimulator(solver.settings());
        };
    }
}
