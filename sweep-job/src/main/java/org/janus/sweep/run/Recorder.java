package org.janus.sweep.run;

import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.RunInput;

/**
 * Listens to one run after the other and keeps something of each.
 *
 * @param <T> what it keeps of a run
 */
interface Recorder<T> extends StepListener {

    /** Gets ready for the steps of a run; tells when it has finished. */
    void begin(RunInput run, Runnable whenFinished);

    /** What is kept of the run that finished last. */
    T result();

    /** What is kept of a run that is not solved, as its parameters are invalid. */
    T refused(RunInput run);
}
