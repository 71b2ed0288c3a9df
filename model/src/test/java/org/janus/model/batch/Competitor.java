package org.janus.model.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.ode.nonstiff.DormandPrince54Integrator;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.Simulator;
import org.janus.model.solve.SolverSettings;

/** What the batch integrator is compared with, and itself. */
enum Competitor {
    HIPPARCHUS_54(
            "Hipparchus Dormand-Prince 5(4)",
            tolerance -> new HipparchusBaseline(DormandPrince54Integrator::new, tolerance)),
    HIPPARCHUS_853(
            "Hipparchus Dormand-Prince 8(5,3)",
            tolerance -> new HipparchusBaseline(DormandPrince853Integrator::new, tolerance)),
    SCALAR("own, plain Java", tolerance -> batch(new ScalarParts(), tolerance)),
    BATCH(
            "own, as this JVM computes",
            tolerance -> batch(PartsChoice.ofThisJvm().parts(), tolerance));

    /** Solves runs and writes the tumor cells at the end of each. */
    interface Solver {
        void solve(List<Simulation> runs, double[] endCells);
    }

    private final String label;
    private final DoubleFunction<Solver> factory;

    Competitor(String label, DoubleFunction<Solver> factory) {
        this.label = label;
        this.factory = factory;
    }

    String label() {
        return label;
    }

    Solver solver(double tolerance) {
        return factory.apply(tolerance);
    }

    private static Solver batch(LaneParts parts, double tolerance) {
        Simulator simulator =
                BatchSimulator.with(parts, SolverSettings.DEFAULT.withTolerance(tolerance));
        return (runs, endCells) -> {
            List<Simulator.Task> tasks = new ArrayList<>(runs.size());
            for (int run = 0; run < runs.size(); run++) {
                tasks.add(new Simulator.Task(runs.get(run), new EndCells(endCells, run)));
            }

            simulator.solve(tasks.iterator());
        };
    }
}
