package org.janus.sweep.run;

import org.janus.model.batch.BatchSimulator;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Simulator;
import org.janus.sweep.plan.Solver;
import org.slf4j.LoggerFactory;

/** The simulator that a plan asks for. */
final class Solvers {

    private Solvers() {}

    static Simulator simulator(Solver solver) {
        return switch (solver.method()) {
            case BATCH -> batch(solver);
            case HIPPARCHUS -> new HipparchusSimulator(solver.settings());
        };
    }

    private static Simulator batch(Solver solver) {
        Simulator simulator = BatchSimulator.of(solver.settings());
        OncePerJvm.log();
        return simulator;
    }

    /** Says in the log of an executor what it computes with: its JVM's options decide the speed. */
    private static final class OncePerJvm {

        static {
            LoggerFactory.getLogger(Solvers.class)
                    .info("batch simulator: {}", BatchSimulator.description());
        }

        private OncePerJvm() {}

        /** The first call logs, as it loads this class. */
        static void log() {}
    }
}
