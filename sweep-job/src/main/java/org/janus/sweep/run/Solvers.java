package org.janus.sweep.run;

import org.janus.model.batch.BatchSimulator;
import org.janus.model.reference.HipparchusSimulator;
import org.janus.model.solve.Simulator;
import org.janus.sweep.plan.Solver;
import org.janus.sweep.plan.SweepPlan;
import org.slf4j.LoggerFactory;

/** The simulator that a plan asks for. */
final class Solvers {

    /** Plain Java has solved so many before vector instructions are checked and compiled. */
    private static final int FEW_RUNS = 1000;

    private Solvers() {}

    static Simulator simulator(SweepPlan plan) {
        return simulator(plan.solver(), plan.runs());
    }

    /** For so many runs; their number decides on speed only. */
    static Simulator simulator(Solver solver, long runs) {
        return switch (solver.method()) {
            case BATCH -> batch(solver, runs);
            case HIPPARCHUS -> new HipparchusSimulator(solver.settings());
        };
    }

    private static Simulator batch(Solver solver, long runs) {
        if (runs <= FEW_RUNS) {
            return BatchSimulator.plain(solver.settings());
        }

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
