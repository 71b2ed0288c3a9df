package org.janus.model.batch;

import org.janus.model.solve.StepListener;

/** One run as the integrator sees it: numbers for the kernel, a begin, jumps, an end. */
public interface LaneRun {

    /** {@return what the kernel prepares its coefficients from} */
    double[] parameters();

    /**
     * Writes the state at t = 0.
     *
     * @param state receives it, one number a state
     */
    void start(double[] state);

    /** {@return end of the run in days, &gt; 0} */
    double horizonDays();

    /** {@return how many jumps there are} */
    int jumps();

    /**
     * {@return time of a jump in days, &gt;= 0 and not before the one before it}
     *
     * @param jump counted from 0
     */
    double jumpDays(int jump);

    /**
     * Lets the state jump, in place.
     *
     * @param jump counted from 0
     * @param state to change, one number a state
     */
    void jump(int jump, double[] state);

    /** {@return who hears of the run} */
    StepListener listener();
}
