package org.janus.model.solve;

/**
 * Hears of one solve, in order of time. Arrays are in the order of {@link org.janus.model.State},
 * belong to the simulator and are valid during the call only. A listener never changes a run.
 */
public interface StepListener {

    /**
     * The run begins with this state at t = 0; a dose at 0 comes after it.
     *
     * @param state in the order of {@link org.janus.model.State}; valid during the call only
     */
    void started(double[] state);

    /**
     * A step was accepted. Outputs asked for at its end are taken before a dose of that time.
     *
     * @param step valid during the call only
     */
    void stepped(Step step);

    /**
     * The state jumped: a dose was given, or the last tumor cell was taken away by an elimination.
     *
     * @param timeDays when, in days
     * @param before the state before it; valid during the call only
     * @param after the state after it; valid during the call only
     */
    void jumped(double timeDays, double[] before, double[] after);

    /**
     * Tumor cells fell through one cell; they are 0 from here on. Follows the jump.
     *
     * @param timeDays when, in days
     */
    void eliminated(double timeDays);

    /**
     * The run ended; called once, last.
     *
     * @param completion how it ended
     */
    void finished(Completion completion);
}
