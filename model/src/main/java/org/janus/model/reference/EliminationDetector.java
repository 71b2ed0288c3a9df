package org.janus.model.reference;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketedUnivariateSolver;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.events.Action;
import org.hipparchus.ode.events.AdaptableInterval;
import org.hipparchus.ode.events.ODEEventDetector;
import org.hipparchus.ode.events.ODEEventHandler;
import org.janus.model.DualRoleEquations;
import org.janus.model.State;

/** Stops a leg where tumor cells fall through one cell. */
final class EliminationDetector implements ODEEventDetector {

    private static final double TIME_ACCURACY_DAYS = 1e-9;
    private static final int MAX_ITERATIONS = 100;

    /** Below this burden a dip through one cell and back is looked for between steps, too. */
    private static final double NEAR_CELLS = 1e6;

    private static final double NEAR_CHECK_DAYS = 0.02;
    private static final double FAR_CHECK_DAYS = 1;

    private final BracketedUnivariateSolver<UnivariateFunction> solver =
            new BracketingNthOrderBrentSolver(0, TIME_ACCURACY_DAYS, 0, 5);

    @Override
    public double g(ODEStateAndDerivative state) {
        return tumorCells(state) - DualRoleEquations.EXTINCTION_CELLS;
    }

    @Override
    public AdaptableInterval getMaxCheckInterval() {
        return (state, forward) ->
                tumorCells(state) < NEAR_CELLS ? NEAR_CHECK_DAYS : FAR_CHECK_DAYS;
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

    private static double tumorCells(ODEStateAndDerivative state) {
        return state.getPrimaryState()[State.TUMOR_CELLS.ordinal()];
    }
}
