package org.janus.model.batch;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEIntegrator;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;
import org.janus.model.Dose;
import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Simulation;

/**
 * What a user of Hipparchus would write: an adaptive integrator on the readable equations, with an
 * event detector for the elimination, stopped and started again at every dose.
 */
final class HipparchusBaseline implements Competitor.Solver {

    /** A constructor of one of its integrators. */
    interface Method {
        ODEIntegrator of(double minStep, double maxStep, double[] absolute, double[] relative);
    }

    private static final int TUMOR = State.TUMOR_CELLS.ordinal();
    private static final int CAPACITY = State.CAPACITY_CELLS.ordinal();
    private static final double MIN_STEP_DAYS = 1e-12;

    private final Method method;
    private final double[] absolute;
    private final double[] relative;

    HipparchusBaseline(Method method, double tolerance) {
        this.method = method;
        this.absolute = Arrays.stream(State.errorScales()).map(s -> s * tolerance).toArray();
        this.relative = new double[State.count()];
        Arrays.fill(relative, tolerance);
    }

    @Override
    public void solve(List<Simulation> runs, double[] endCells) {
        for (int run = 0; run < runs.size(); run++) {
            endCells[run] = solve(runs.get(run));
        }
    }

    private double solve(Simulation run) {
        DualRoleEquations model = new DualRoleEquations(run.parameters());
        OrdinaryDifferentialEquation equations = new Equations(model);
        double[] state = model.initialState();
        double timeDays = 0;
        for (Dose dose : run.doses()) {
            state = integrate(equations, timeDays, state, dose.timeDays());
            timeDays = dose.timeDays();
            dose.agent().giveTo(state, dose.amount());
        }

        return integrate(equations, timeDays, state, run.horizonDays())[TUMOR];
    }

    private double[] integrate(
            OrdinaryDifferentialEquation equations, double from, double[] start, double to) {
        double[] state = start;
        double timeDays = from;
        while (timeDays < to) {
            ODEIntegrator integrator = method.of(MIN_STEP_DAYS, to - timeDays, absolute, relative);
            if (state[TUMOR] > 0) {
                integrator.addEventDetector(new Elimination());
            }

            ODEStateAndDerivative end =
                    integrator.integrate(equations, new ODEState(timeDays, state), to);
            timeDays = end.getTime();
            state = end.getPrimaryState();
            if (timeDays < to) {
                state[TUMOR] = 0;
            }
        }

        return state;
    }

    /**
     * The readable equations. A trial step that is far too long leaves their domain, and Hipparchus
     * answers a NaN with an exception; a capacity above 0 and a slope that is far too steep instead
     * of none make it reject the step.
     */
    private record Equations(DualRoleEquations model) implements OrdinaryDifferentialEquation {

        private static final double LEAST_CAPACITY = 1e-30;
        private static final double TOO_STEEP = 1e100;

        @Override
        public int getDimension() {
            return State.count();
        }

        @Override
        public double[] computeDerivatives(double timeDays, double[] y) {
            double capacity = y[CAPACITY];
            y[CAPACITY] = Math.max(capacity, LEAST_CAPACITY);
            double[] dy = new double[State.count()];
            model.evaluate(y, dy, new double[Quantity.count()]);
            y[CAPACITY] = capacity;
            for (int i = 0; i < dy.length; i++) {
                dy[i] = Double.isFinite(dy[i]) ? dy[i] : TOO_STEEP;
            }

            return dy;
        }
    }

    /** Stops where tumor cells fall through one cell, looked for once a day and at steps. */
    private static final class Elimination implements ODEEventDetector {

        private static final double ACCURACY_DAYS = 1e-6;
        private static final int MAX_ITERATIONS = 100;
        private static final int ROOT_ORDER = 5;

        private final BracketedUnivariateSolver<UnivariateFunction> solver =
                new BracketingNthOrderBrentSolver(0, ACCURACY_DAYS, 0, ROOT_ORDER);

        @Override
        public double g(ODEStateAndDerivative state) {
            return state.getPrimaryState()[TUMOR] - DualRoleEquations.EXTINCTION_CELLS;
        }

        @Override
        public AdaptableInterval getMaxCheckInterval() {
            return (state, forward) -> 1;
        }

        @Override
        public int getMaxIterationCount() {
            return MAX_ITERATIONS;
        }

        @Override
        public BracketedUnivariateSolver<UnivariateFunction> getSolver() {
            return solver;
        }

        @Override
        public ODEEventHandler getHandler() {
            return (state, detector, increasing) -> increasing ? Action.CONTINUE : Action.STOP;
        }
    }
}
