package org.janus.sweep.run;

import org.janus.model.solve.StepListener;
import org.janus.sweep.plan.RunInput;

/**
 * Keeps something of one run after the other.
 *
 * @param <T> what it keeps of a run
 */
interface Recorder<T> {

    /** Gets ready for a run; what comes back is to hear of it. */
    StepListener begin(RunInput run);

    /** What is kept of the run that finished last. */
    T result();

    /** What is kept of a run that is not solved, as its parameters are invalid. */
    T refused(RunInput run);
}
