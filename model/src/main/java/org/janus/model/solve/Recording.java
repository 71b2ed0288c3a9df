package org.janus.model.solve;

/**
 * One run that is recorded while others are solved beside it.
 *
 * @param listener hears of the run
 * @param whenFinished done once, after the listener has heard of the end
 */
public record Recording(StepListener listener, Runnable whenFinished) implements StepListener {

    @Override
    public void started(double[] state) {
        listener.started(state);
    }

    @Override
    public void stepped(Step step) {
        listener.stepped(step);
    }

    @Override
    public void jumped(double timeDays, double[] before, double[] after) {
        listener.jumped(timeDays, before, after);
    }

    @Override
    public void eliminated(double timeDays) {
        listener.eliminated(timeDays);
    }

    @Override
    public void finished(Completion completion) {
        listener.finished(completion);
        whenFinished.run();
    }
}
