package org.janus.model.reference;

import java.util.Arrays;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.janus.model.State;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Status;

/** Dormand-Prince 8(5,3) that counts its trial steps and stops at the limit. */
final class CountingIntegrator extends DormandPrince853Integrator {

    static final double MIN_STEP_DAYS = 1e-12;

    private final long maxTrials;
    private int trials;

    CountingIntegrator(SolverSettings settings, double maxStepDays, int trials) {
        super(MIN_STEP_DAYS, maxStepDays, absolute(settings), relative(settings));
        this.maxTrials = settings.maxSteps();
        this.trials = trials;
    }

    int trials() {
        return trials;
    }

    @Override
    protected double estimateError(double[][] slopes, double[] y0, double[] y1, double h) {
        if (++trials > maxTrials) {
            throw new Failure(Status.STEP_LIMIT, "the " + maxTrials + " steps allowed are used up");
        }
        return super.estimateError(slopes, y0, y1, h);
    }

    private static double[] absolute(SolverSettings settings) {
        return Arrays.stream(State.errorScales()).map(s -> s * settings.tolerance()).toArray();
    }

    private static double[] relative(SolverSettings settings) {
        double[] tolerances = new double[State.count()];
        Arrays.fill(tolerances, settings.tolerance());
        return tolerances;
    }
}
