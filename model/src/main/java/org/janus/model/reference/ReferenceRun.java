package org.janus.model.reference;

import java.util.List;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.janus.model.Dose;
import org.janus.model.DualRoleEquations;
import org.janus.model.Quantity;
import org.janus.model.State;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Simulation;
import org.janus.model.solve.SolverSettings;
import org.janus.model.solve.Status;
import org.janus.model.solve.StepListener;

/** One run: legs between doses, each cut short where the tumor is eliminated. */
final class ReferenceRun {

    /** A leg shorter than this share of the time itself changes no state. */
    private static final double TIME_RESOLUTION = 1e-12;

    private static final int TUMOR = State.TUMOR_CELLS.ordinal();

    private final Simulation simulation;
    private final StepListener listener;
    private final SolverSettings settings;
    private final OrdinaryDifferentialEquation equations;
    private final StepRelay relay;
    private final double[] y;
    private double timeDays;
    private double maxStepDays;
    private int evaluations;
    private int trials;

    ReferenceRun(Simulation simulation, StepListener listener, SolverSettings settings) {
        DualRoleEquations model = new DualRoleEquations(simulation.parameters());
        this.simulation = simulation;
        this.listener = listener;
        this.settings = settings;
        this.equations = new Derivative(model);
        this.relay = new StepRelay(listener);
        this.y = model.initialState();
        this.maxStepDays = simulation.horizonDays();
    }

    void solve() {
        listener.started(y);
        try {
            integrate();
            finish(Status.COMPLETED, "");
        } catch (Failure failure) {
            finish(failure.status(), failure.getMessage());
        }
    }

    private void integrate() {
        List<Dose> doses =
                simulation.doses().stream()
                        .filter(dose -> dose.timeDays() <= simulation.horizonDays())
                        .toList();
        for (Dose dose : doses) {
            integrateTo(dose.timeDays());
            give(dose);
        }
        integrateTo(simulation.horizonDays());
    }

    private void give(Dose dose) {
        double[] before = y.clone();
        dose.agent().giveTo(y, dose.amount());
        if (before[TUMOR] > 0 && y[TUMOR] < DualRoleEquations.EXTINCTION_CELLS) {
            y[TUMOR] = 0;
            listener.jumped(timeDays, before, y);
            listener.eliminated(timeDays);
        } else {
            listener.jumped(timeDays, before, y);
        }
    }

    private void integrateTo(double endDays) {
        while (endDays - timeDays > TIME_RESOLUTION * endDays) {
            try {
                leg(endDays);
            } catch (MathRuntimeException stopped) {
                resume(Failure.of(stopped));
            }
        }
        this.timeDays = endDays;
    }

    /** Integrates until the end or the elimination, whichever comes first. */
    private void leg(double endDays) {
        var integrator = new CountingIntegrator(settings, maxStepDays, trials);
        long left = Math.max(1, settings.maxEvaluations() - evaluations);
        integrator.setMaxEvaluations((int) Math.min(Integer.MAX_VALUE, left));
        integrator.addStepHandler(relay);
        if (y[TUMOR] > 0) {
            integrator.addEventDetector(new EliminationDetector());
        }

        relay.begin(timeDays, y);
        ODEStateAndDerivative reached;
        try {
            reached = integrator.integrate(equations, new ODEState(timeDays, y), endDays);
        } finally {
            this.evaluations += integrator.getEvaluations();
            this.trials = integrator.trials();
        }
        take(reached.getTime(), reached.getPrimaryState());
        if (timeDays < endDays) {
            eliminate();
        }
    }

    /**
     * A trial step that is far too long may leave the domain of the equations and give NaN, which
     * Hipparchus answers with an exception. The run goes on from the last accepted step with
     * shorter ones; only when they are no cure has the run really failed.
     */
    private void resume(Failure failure) {
        take(relay.timeDays(), relay.state());
        this.maxStepDays /= 4;
        if (failure.status() != Status.NON_FINITE
                || maxStepDays < CountingIntegrator.MIN_STEP_DAYS) {
            throw failure;
        }
    }

    private void take(double timeDays, double[] state) {
        this.timeDays = timeDays;
        System.arraycopy(state, 0, y, 0, y.length);
    }

    private void eliminate() {
        double[] before = y.clone();
        y[TUMOR] = 0;
        listener.jumped(timeDays, before, y);
        listener.eliminated(timeDays);
    }

    private void finish(Status status, String detail) {
        long accepted = relay.steps();
        listener.finished(
                new Completion(
                        status,
                        detail,
                        timeDays,
                        accepted,
                        Math.max(0, trials - accepted),
                        evaluations));
    }

    /** The readable equations as Hipparchus wants them. */
    private record Derivative(DualRoleEquations model) implements OrdinaryDifferentialEquation {

        @Override
        public int getDimension() {
            return State.count();
        }

        @Override
        public double[] computeDerivatives(double timeDays, double[] y) {
            double[] dy = new double[State.count()];
            model.evaluate(y, dy, new double[Quantity.count()]);
            return dy;
        }
    }
}
