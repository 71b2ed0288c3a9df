package org.janus.model.reference;

import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/** Hands Hipparchus's steps to a listener, and remembers the last one. */
final class StepRelay implements ODEStepHandler, Step {

    private final StepListener listener;
    private ODEStateInterpolator interpolator;
    private ODEStateAndDerivative previous;
    private ODEStateAndDerivative current;
    private double sampledDays = Double.NaN;
    private double[] sampled;
    private double timeDays;
    private double[] state;
    private long steps;

    StepRelay(StepListener listener) {
        this.listener = listener;
    }

    void begin(double timeDays, double[] state) {
        this.timeDays = timeDays;
        this.state = state.clone();
    }

    @Override
    public void handleStep(ODEStateInterpolator interpolator) {
        this.interpolator = interpolator;
        this.previous = interpolator.getPreviousState();
        this.current = interpolator.getCurrentState();
        this.sampledDays = Double.NaN;
        this.timeDays = current.getTime();
        this.state = current.getPrimaryState();
        this.steps++;
        listener.stepped(this);
    }

    /** Where the last accepted step ended, in days. */
    double timeDays() {
        return timeDays;
    }

    /** The state at the end of the last accepted step. */
    double[] state() {
        return state;
    }

    long steps() {
        return steps;
    }

    @Override
    public double startDays() {
        return previous.getTime();
    }

    @Override
    public double endDays() {
        return current.getTime();
    }

    @Override
    public double start(int i) {
        return previous.getPrimaryState()[i];
    }

    @Override
    public double end(int i) {
        return current.getPrimaryState()[i];
    }

    @Override
    public double startSlope(int i) {
        return previous.getPrimaryDerivative()[i];
    }

    @Override
    public double endSlope(int i) {
        return current.getPrimaryDerivative()[i];
    }

    @Override
    public double at(double timeDays, int i) {
        if (timeDays != sampledDays) {
            this.sampledDays = timeDays;
            this.sampled = interpolator.getInterpolatedState(timeDays).getPrimaryState();
        }
        return sampled[i];
    }
}
