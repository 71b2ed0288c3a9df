package org.janus.model.outcome;

import java.util.List;
import org.janus.model.solve.Completion;
import org.janus.model.solve.Step;
import org.janus.model.solve.StepListener;

/** Several listeners of one run, told in their order. */
public final class Listeners implements StepListener {

    private final StepListener[] listeners;

    /**
     * Joins listeners into one.
     *
     * @param listeners told in this order
     */
    public Listeners(List<? extends StepListener> listeners) {
        this.listeners = listeners.toArray(StepListener[]::new);
    }

    @Override
    public void started(double[] state) {
        for (StepListener listener : listeners) {
            listener.started(state);
        }
    }

    @Override
    public void stepped(Step step) {
        for (StepListener listener : listeners) {
            listener.stepped(step);
        }
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        for (StepListener listener : listeners) {
            listener.jumped(timeDays, before, after);
        }
    }

    @Override
    public void eliminated(double timeDays) {
        for (StepListener listener : listeners) {
            listener.eliminated(timeDays);
        }
    }

    @Override
    public void finished(Completion completion) {
        for (StepListener listener : listeners) {
            listener.finished(completion);
        }
    }
}
